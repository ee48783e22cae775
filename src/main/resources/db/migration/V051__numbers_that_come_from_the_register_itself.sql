-- The next number is one more than the last line's, so that no counter can be wrong; the counter's row only makes clerks wait
-- for one another. (Counting up a row ten thousand times in one transaction also grows slow: each reads all its versions.)
create or replace function number_mail_entry() returns trigger language plpgsql as $$
begin
    insert into counters (name, year, last) values (new.direction, new.year, 1) on conflict (name, year) do nothing;
    perform from counters where name = new.direction and year = new.year for update;
    if exists (select from register_closings c where c.direction = new.direction and c.year = new.year) then
        raise exception 'the register of % is closed', new.year using errcode = 'integrity_constraint_violation';
    end if;
    if new.corrects_id is not null and not exists (select from mail_entries m
            where m.id = new.corrects_id and m.direction = new.direction and m.corrects_id is null) then
        raise exception 'a correction mends an earlier line of its own register that is no correction itself'
            using errcode = 'integrity_constraint_violation';
    end if;
    select coalesce(max(number), 0) + 1 into new.number from mail_entries
        where direction = new.direction and year = new.year;
    return new;
end $$;

-- So nothing counts a register's counter any more; those of the cases still go one further, never back.
create or replace function keep_counter() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' and new.last = 1
        or tg_op = 'UPDATE' and new.name = 'CASE' and (new.name, new.year, new.last) = (old.name, old.year, old.last + 1) then
        return new;
    end if;
    raise exception 'a counter only ever goes one further' using errcode = 'integrity_constraint_violation';
end $$;
