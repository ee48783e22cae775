-- The job that took the paper of a run to a printer; where the printer refused it, nothing was printed and it does not count.
alter table run_printings
    add job_id bigint unique references print_jobs,
    drop column printer,
    drop constraint the_first_time_is_the_first;

create function first_printing_is_the_first() returns trigger language plpgsql as $$
begin
    if (new.kind = 'FIRST') = exists (select from run_printings p left join print_jobs j on j.id = p.job_id
            where p.run_id = new.run_id and (j.id is null or j.state <> 'REFUSED')) then
        raise exception 'originals come out first once, and never again unseen' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger the_first_time_is_the_first before insert on run_printings
    for each row execute function first_printing_is_the_first();
