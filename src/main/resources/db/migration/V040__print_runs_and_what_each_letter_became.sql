-- A run takes letters that are ready, tries them, numbers them all at once, draws them, and is printed.
create table print_runs (
    id bigint generated always as identity primary key,
    page_key uuid not null unique,
    at timestamptz not null,
    agent_id bigint not null references agents,
    department_id bigint references departments,
    procedure_id text not null,
    registered_only boolean not null,
    both_sides boolean not null,
    separators boolean not null,
    state text not null
        check (state in ('CHECKING', 'CHECKED', 'NUMBERING', 'DRAWING', 'READY', 'PRINTED', 'STOPPED', 'GIVEN_UP')),
    resumes_at text not null check (resumes_at in ('CHECKING', 'NUMBERING', 'DRAWING')),
    printed_at timestamptz,
    printed_by_id bigint references agents,
    check ((state = 'PRINTED') = (printed_at is not null) and (printed_at is null) = (printed_by_id is null))
);
create index print_runs_at_work on print_runs (id) where state in ('CHECKING', 'NUMBERING', 'DRAWING');

create table run_letters (
    id bigint generated always as identity primary key,
    run_id bigint not null references print_runs,
    letter_id bigint not null references letters,
    position integer,
    state text not null check (state in ('CHOSEN', 'CHECKED', 'NUMBERED', 'DRAWN', 'BROKEN', 'ASIDE')),
    nature text check (nature in ('SIMPLE', 'REGISTERED', 'REGISTERED_AR', 'BY_HAND')),
    correspondent text,
    pages integer check (pages > 0),
    entry_id bigint unique references mail_entries,
    reason text not null default '',
    unique (run_id, letter_id),
    unique (run_id, position),
    check ((entry_id is not null) = (state in ('NUMBERED', 'DRAWN', 'BROKEN'))),
    check (state = 'CHOSEN' or state = 'ASIDE' or (nature is not null and correspondent is not null and pages is not null)),
    check (state not in ('ASIDE', 'BROKEN') or reason <> '')
);
create unique index a_letter_is_printed_by_one_run on run_letters (letter_id) where state <> 'ASIDE';
create index run_letters_to_do on run_letters (run_id, state, position);

-- What is on the paper stays what it is: which letter stood where, under which number.
create function keep_drawn_letter() returns trigger language plpgsql as $$
begin
    raise exception 'letter % of run % is drawn: its place is never changed', old.letter_id, old.run_id
        using errcode = 'integrity_constraint_violation';
end $$;
create trigger what_was_drawn_stays before update or delete on run_letters
    for each row when (old.state = 'DRAWN') execute function keep_drawn_letter();

-- Each time its paper was handed out: the first time, again after a mishap that is told, or as duplicates.
create table run_printings (
    id bigint generated always as identity primary key,
    run_id bigint not null references print_runs,
    number integer not null check (number > 0),
    page_key uuid not null unique,
    at timestamptz not null,
    agent_id bigint not null references agents,
    kind text not null check (kind in ('FIRST', 'AGAIN', 'DUPLICATE')),
    reason text not null,
    first_position integer not null check (first_position > 0),
    last_position integer not null check (last_position >= first_position),
    printer text not null,
    unique (run_id, number),
    constraint the_first_time_is_the_first check ((number = 1) = (kind = 'FIRST')),
    constraint again_for_a_reason check (kind <> 'AGAIN' or reason <> '')
);
create trigger run_printings_are_append_only before update or delete or truncate on run_printings
    for each statement execute function refuse_change();

-- What a run has taken is not rewritten under it.
alter table letters add taken_by_run_id bigint references print_runs;
create function keep_what_is_being_printed() returns trigger language plpgsql as $$
begin
    raise exception 'letter % is being printed: it is not rewritten now', old.id using errcode = 'integrity_constraint_violation';
end $$;
create trigger what_is_being_printed_stays before update on letters for each row
    when (old.taken_by_run_id is not null and new.taken_by_run_id is not null and old.finalised_at is null
        and (old.subject, old.body, old.nature, old.sending, old.signatory_id, old.case_id)
            is distinct from (new.subject, new.body, new.nature, new.sending, new.signatory_id, new.case_id))
    execute function keep_what_is_being_printed();

-- All the numbers of a run in one go, in the order of the paper: either each letter has its own, or none has one.
create function number_run(the_run bigint, by_agent bigint, moment timestamptz, day date) returns void
    language plpgsql as $$
declare
    line record;
    entry bigint;
begin
    for line in
        select r.id, r.nature, r.correspondent, l.subject, l.case_id, c.department_id
        from run_letters r join letters l on l.id = r.letter_id join cases c on c.id = l.case_id
        where r.run_id = the_run and r.state = 'CHECKED' order by r.position
    loop
        insert into mail_entries (direction, year, number, entered_at, entered_by_id, dated, nature, correspondent, subject,
                department_id, case_id)
            values ('DEPARTURE', extract(year from day), 0, moment, by_agent, day, line.nature, line.correspondent, line.subject,
                line.department_id, line.case_id)
            returning id into entry;
        update run_letters set state = 'NUMBERED', entry_id = entry where id = line.id;
    end loop;
end $$;
