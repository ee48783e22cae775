-- One text for many people. Once it is frozen, what it says and to whom it goes is never rewritten.
create table mailings (
    id bigint generated always as identity primary key,
    version integer not null default 0,
    page_key uuid not null unique,
    subject text not null check (subject <> ''),
    body text not null check (body <> ''),
    -- the same in easy words (FALC), for those who wish it; '' where nobody wrote it
    easy_body text not null,
    signatory_id bigint references agents,
    department_id bigint not null references departments,
    -- DISCREET: for who wrote it and the management; REGISTER: for those who may open the register of vulnerable people
    secrecy text not null check (secrecy in ('NONE', 'DISCREET', 'REGISTER')),
    one_per_household boolean not null,
    two_sided boolean not null,
    state text not null check (state in ('DRAFT', 'DRAWING', 'STOPPED', 'READY', 'PRINTED')),
    created_at timestamptz not null,
    created_by_id bigint not null references agents,
    frozen_at timestamptz,
    frozen_by_id bigint references agents,
    -- the line of the departure register, one for all the letters
    departure text unique,
    pages integer check (pages > 0),
    sha256 text,
    printed_at timestamptz,
    printed_by_id bigint references agents,
    check ((frozen_at is null) = (state = 'DRAFT')),
    check ((frozen_at is null) = (frozen_by_id is null) and (frozen_at is null) = (departure is null)),
    check (frozen_at is null or signatory_id is not null),
    check ((pages is null) = (sha256 is null) and (pages is not null) = (state in ('READY', 'PRINTED'))),
    check ((printed_at is null) = (printed_by_id is null) and (printed_at is not null) = (state = 'PRINTED'))
);
create trigger frozen_mailings_never_change before update on mailings
    for each row when (old.frozen_at is not null and (
        to_jsonb(new) - '{version,state,pages,sha256,printed_at,printed_by_id}'::text[]
            <> to_jsonb(old) - '{version,state,pages,sha256,printed_at,printed_by_id}'::text[]
        or (old.sha256, old.pages) is distinct from (new.sha256, new.pages) and old.sha256 is not null
        or old.printed_at is not null and new.printed_at is distinct from old.printed_at))
    execute function refuse_change();
create trigger secret_mailings_stay_secret before update on mailings
    for each row when (old.secrecy <> 'NONE' and new.secrecy <> old.secrecy) execute function refuse_change();
create trigger mailings_are_never_removed before delete or truncate on mailings
    for each statement execute function refuse_change();

-- Whom it is for: all whom one of these brings.
create table mailing_criteria (
    id bigint generated always as identity primary key,
    mailing_id bigint not null references mailings,
    kind text not null check (kind in ('STREET', 'PROCEDURE', 'LIST', 'REGISTER')),
    way text not null check (way in ('POST', 'ROUND', 'COUNTER')),
    street text check (street <> ''),
    side text check (side in ('ODD', 'EVEN')),
    from_number integer check (from_number > 0),
    to_number integer check (to_number >= from_number),
    procedure_id text,
    since date,
    list text,
    -- what was chosen, as the page says it
    words text not null check (words <> ''),
    check ((kind = 'STREET') = (street is not null)),
    check (kind = 'STREET' or side is null and from_number is null and to_number is null),
    check ((kind in ('PROCEDURE', 'LIST')) = (procedure_id is not null)),
    check ((kind = 'PROCEDURE') = (since is not null) and (kind = 'LIST') = (list is not null))
);
create index mailing_criteria_by_mailing on mailing_criteria (mailing_id);

-- Somebody added by hand, or left out by hand: the latest word on a person counts.
create table mailing_picks (
    id bigint generated always as identity primary key,
    mailing_id bigint not null references mailings,
    resident_id bigint not null references residents,
    chosen boolean not null,
    at timestamptz not null,
    agent_id bigint not null references agents
);
create index mailing_picks_by_mailing on mailing_picks (mailing_id);
create index mailing_picks_by_resident on mailing_picks (resident_id);

-- Nobody is added to a letter that has been counted, and the register is for letters of the register only.
create function keep_whom_it_is_for() returns trigger language plpgsql as $$
declare
    about record := coalesce(new, old);
    mailing record;
begin
    select * into mailing from mailings where id = about.mailing_id;
    if mailing.frozen_at is not null
        or tg_table_name = 'mailing_criteria' and tg_op = 'INSERT' and to_jsonb(about) ->> 'kind' = 'REGISTER'
            and mailing.secrecy <> 'REGISTER' then
        raise exception 'whom mailing % is for may not change so', about.mailing_id
            using errcode = 'integrity_constraint_violation';
    end if;
    return about;
end $$;
create trigger mailing_criteria_until_frozen before insert or update or delete on mailing_criteria
    for each row execute function keep_whom_it_is_for();
create trigger mailing_picks_until_frozen before insert on mailing_picks
    for each row execute function keep_whom_it_is_for();
create trigger mailing_picks_are_append_only before update on mailing_picks
    for each row when (to_jsonb(new) - 'resident_id' <> to_jsonb(old) - 'resident_id') execute function refuse_change();
create trigger mailing_picks_are_never_removed before delete or truncate on mailing_picks
    for each statement execute function refuse_change();

-- Each letter as its envelope is written, in the order in which the letters lie. Only the sheet of a person may be joined to another.
create table mailing_recipients (
    id bigint generated always as identity primary key,
    mailing_id bigint not null references mailings,
    position integer not null check (position > 0),
    -- the reader, or the first of a household
    resident_id bigint not null references residents,
    names text not null check (names <> ''),
    salutation text not null,
    envelope text not null check (envelope <> ''),
    way text not null check (way in ('POST', 'ROUND', 'COUNTER')),
    large_print boolean not null,
    easy boolean not null,
    -- to who acts for the person by a mandate
    to_helper boolean not null,
    -- the number and the hours to call before the letter leaves; '' where nobody asked for it
    call_first text not null,
    -- flat, floor, building; '' for most
    place text not null,
    locality text not null,
    street text not null,
    number integer not null,
    repeat text not null,
    unique (mailing_id, position)
);
create index mailing_recipients_by_resident on mailing_recipients (resident_id);
create trigger mailing_recipients_are_append_only before update on mailing_recipients
    for each row when (to_jsonb(new) - 'resident_id' <> to_jsonb(old) - 'resident_id') execute function refuse_change();
create trigger mailing_recipients_are_never_removed before delete or truncate on mailing_recipients
    for each statement execute function refuse_change();

-- Who gets no letter, and why.
create table mailing_left_out (
    id bigint generated always as identity primary key,
    mailing_id bigint not null references mailings,
    resident_id bigint not null references residents,
    -- of the letter that could not be drawn; nothing where there was no address to write
    position integer,
    names text not null,
    reason text not null check (reason <> ''),
    unique (mailing_id, position)
);
create index mailing_left_out_by_mailing on mailing_left_out (mailing_id);
create index mailing_left_out_by_resident on mailing_left_out (resident_id);
create trigger mailing_left_out_are_append_only before update on mailing_left_out
    for each row when (to_jsonb(new) - 'resident_id' <> to_jsonb(old) - 'resident_id') execute function refuse_change();
create trigger mailing_left_out_are_never_removed before delete or truncate on mailing_left_out
    for each statement execute function refuse_change();

-- A hundred letters at a time while they are being drawn: what a stopped server leaves is gone on with from here.
create table mailing_parts (
    mailing_id bigint not null references mailings,
    number integer not null check (number > 0),
    -- the position of its last letter
    until integer not null,
    pdf bytea not null,
    primary key (mailing_id, number)
);

-- The whole document in pieces of a megabyte, so that nobody has to hold it.
create table mailing_pieces (
    mailing_id bigint not null references mailings,
    number integer not null check (number > 0),
    bytes bytea not null,
    primary key (mailing_id, number)
);
create trigger mailing_pieces_are_append_only before update or delete or truncate on mailing_pieces
    for each statement execute function refuse_change();
