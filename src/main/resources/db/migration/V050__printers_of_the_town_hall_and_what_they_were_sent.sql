-- Where paper comes out: addresses that the town hall chose, the only ones the product ever calls.
create table printers (
    id bigint generated always as identity primary key,
    version integer not null,
    name text not null check (name <> ''),
    address text not null check (address ~ '^(ipp|ipps|http|https)://[^/?#@[:space:]]+/[^?#[:space:]]*$'),
    -- as the printer names it (media-source); '' leaves it the choice
    tray text not null,
    sides text not null check (sides in ('ONE', 'TWO')),
    copies integer not null check (copies between 1 and 99),
    usual boolean not null,
    active boolean not null,
    check (active or not usual)
);
create unique index printers_bear_different_names on printers (plain(name));
create unique index one_printer_is_the_usual_one on printers (usual) where usual;
create trigger printers_are_never_removed before delete or truncate on printers
    for each statement execute function refuse_change();

-- What was sent to them, by whom, and what became of it as far as the printer said.
create table print_jobs (
    id bigint generated always as identity primary key,
    page_key uuid unique,
    printer_id bigint not null references printers,
    agent_id bigint not null references agents,
    asked_at timestamptz not null,
    -- the page of ours that is printed; '' where another room hands the document over
    path text not null check (path = '' or path ~ '^/[^/]'),
    title text not null check (title <> '' or state = 'ASKED'),
    tray text not null,
    sides text not null check (sides in ('ONE', 'TWO')),
    copies integer not null check (copies between 1 and 99),
    state text not null check (state in ('ASKED', 'SENDING', 'PENDING', 'HELD', 'PRINTING', 'STOPPED', 'UNSURE', 'COMPLETED',
        'FORGOTTEN', 'CANCELED', 'ABORTED', 'REFUSED')),
    -- the number the printer gave it
    number integer check (number > 0),
    remark text not null,
    heard_at timestamptz not null,
    -- no number, no proof that the printer ever had it
    check (number is not null or state not in ('PENDING', 'HELD', 'PRINTING', 'STOPPED', 'COMPLETED', 'FORGOTTEN'))
);
create index print_jobs_latest on print_jobs (asked_at desc, id desc);
create index print_jobs_by_printer on print_jobs (printer_id);
create index print_jobs_by_agent on print_jobs (agent_id);
create index print_jobs_to_follow on print_jobs (id) where state not in ('COMPLETED', 'FORGOTTEN', 'CANCELED', 'ABORTED', 'REFUSED');

create function print_job_only_goes_on() returns trigger language plpgsql as $$
begin
    if old.state in ('COMPLETED', 'FORGOTTEN', 'CANCELED', 'ABORTED', 'REFUSED')
        or (new.state = 'ASKED') or (new.state = 'SENDING' and old.state not in ('ASKED', 'SENDING'))
        or (old.title <> '' and new.title <> old.title)
        or (old.number is not null and new.number is distinct from old.number)
        or (new.id, new.page_key, new.printer_id, new.agent_id, new.asked_at, new.path, new.tray, new.sides, new.copies)
            is distinct from
            (old.id, old.page_key, old.printer_id, old.agent_id, old.asked_at, old.path, old.tray, old.sides, old.copies) then
        raise exception 'what was sent to a printer is not rewritten';
    end if;
    return new;
end $$;
create trigger print_jobs_only_go_on before update on print_jobs
    for each row execute function print_job_only_goes_on();
create trigger print_jobs_are_never_removed before delete or truncate on print_jobs
    for each statement execute function refuse_change();
