-- A correction is a line of its own, with the next number like any other: it names the line it mends and says why.
alter table mail_entries
    add corrects_id bigint references mail_entries,
    add reason text,
    add constraint corrected_for_a_reason check ((corrects_id is null) = (reason is null) and reason <> ''),
    -- the year is that of the moment the line was entered, wherever on earth the town hall is
    add constraint numbered_in_the_year_it_was_entered check (year between
        extract(year from (entered_at at time zone 'UTC') - interval '12 hours')
        and extract(year from (entered_at at time zone 'UTC') + interval '14 hours'));
create index mail_entries_corrected on mail_entries (corrects_id) where corrects_id is not null;
create index mail_entries_by_moment on mail_entries (direction, entered_at);

-- A counter goes one further, never back, and for a register never without the line that bears its number.
create function keep_counter() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' and new.last = 1
        or tg_op = 'UPDATE' and (new.name, new.year, new.last) = (old.name, old.year, old.last + 1) then
        return new;
    end if;
    raise exception 'a counter only ever goes one further' using errcode = 'integrity_constraint_violation';
end $$;
create trigger counters_go_one_further before insert or update on counters
    for each row execute function keep_counter();
create trigger counters_are_never_removed before delete or truncate on counters
    for each statement execute function refuse_change();

create function keep_number_taken() returns trigger language plpgsql as $$
begin
    if not exists (select from mail_entries where direction = new.name and year = new.year and number = new.last) then
        raise exception 'a number of a register is never taken without its line'
            using errcode = 'integrity_constraint_violation';
    end if;
    return null;
end $$;
create constraint trigger numbers_are_never_taken_without_their_line after insert or update on counters
    deferrable initially deferred for each row when (new.name in ('ARRIVAL', 'DEPARTURE'))
    execute function keep_number_taken();

-- The end of a year's register: what it held, told by the database, and who closed it.
create table register_closings (
    id bigint generated always as identity primary key,
    direction text not null check (direction in ('ARRIVAL', 'DEPARTURE')),
    year integer not null,
    lines integer not null check (lines > 0),
    last_number integer not null check (last_number = lines),
    sha256 text not null,
    closed_on date not null,
    closed_at timestamptz not null,
    closed_by_id bigint not null references agents,
    unique (direction, year),
    constraint closed_once_it_is_over check (year < extract(year from closed_on)),
    constraint closed_on_the_day_of_that_moment check (closed_on between
        ((closed_at at time zone 'UTC') - interval '12 hours')::date
        and ((closed_at at time zone 'UTC') + interval '14 hours')::date)
);
create trigger register_closings_are_append_only before update or delete or truncate on register_closings
    for each statement execute function refuse_change();

-- The SHA-256 of the SHA-256 of each line, in the order of the numbers. A column that a later version adds, empty on the lines
-- that were there before it, changes nothing.
create function register_sha256(of_direction text, in_year integer) returns text language sql stable
set timezone to 'UTC' as $$
    select encode(sha256(string_agg(
        sha256(convert_to(jsonb_strip_nulls(to_jsonb(m) - 'plain_words')::text, 'UTF8')), ''::bytea order by m.number)), 'hex')
    from mail_entries m where m.direction = of_direction and m.year = in_year
$$;

create function close_register() returns trigger language plpgsql as $$
begin
    perform from counters where name = new.direction and year = new.year for update; -- who is taking a number of it ends first
    select count(*), coalesce(max(number), 0), coalesce(register_sha256(new.direction, new.year), '')
        into new.lines, new.last_number, new.sha256
        from mail_entries where direction = new.direction and year = new.year;
    return new;
end $$;
create trigger register_closings_tell_what_was_there before insert on register_closings
    for each row execute function close_register();

-- The number is the database's to give; taking it waits for whoever is closing the year.
create or replace function number_mail_entry() returns trigger language plpgsql as $$
begin
    new.number := next_number(new.direction, new.year);
    if exists (select from register_closings c where c.direction = new.direction and c.year = new.year) then
        raise exception 'the register of % is closed', new.year using errcode = 'integrity_constraint_violation';
    end if;
    if new.corrects_id is not null and not exists (select from mail_entries m
            where m.id = new.corrects_id and m.direction = new.direction and m.corrects_id is null) then
        raise exception 'a correction mends an earlier line of its own register that is no correction itself'
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
