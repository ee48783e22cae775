create table mail_entries (
    id bigint generated always as identity primary key,
    direction text not null check (direction in ('ARRIVAL', 'DEPARTURE')),
    year integer not null,
    number integer not null,
    entered_at timestamptz not null,
    entered_by_id bigint not null references agents,
    dated date not null,
    postmarked_on date,
    nature text not null check (nature in ('SIMPLE', 'REGISTERED', 'REGISTERED_AR', 'BY_HAND')),
    correspondent text not null,
    subject text not null,
    department_id bigint not null references departments,
    case_id bigint references cases,
    plain_words text generated always as (plain(correspondent || ' ' || subject)) stored,
    unique (direction, year, number)
);
create index mail_entries_by_words on mail_entries using gin (plain_words public.gin_trgm_ops);
create index mail_entries_by_day on mail_entries (direction, dated);

-- The number is the database's to give, whatever the statement asks for.
create function number_mail_entry() returns trigger language plpgsql as $$
begin
    new.number := next_number(new.direction, new.year);
    return new;
end $$;
create trigger mail_entries_are_numbered before insert on mail_entries
    for each row execute function number_mail_entry();
create trigger mail_entries_are_append_only before update or delete or truncate on mail_entries
    for each statement execute function refuse_change();

create table letters (
    id bigint generated always as identity primary key,
    version integer not null default 0,
    case_id bigint not null references cases,
    subject text not null,
    body text not null,
    signatory_id bigint references agents,
    created_at timestamptz not null,
    created_by_id bigint not null references agents,
    recipient text,
    finalised_at timestamptz,
    finalised_by_id bigint references agents,
    departure text unique,
    check ((finalised_at is null) = (departure is null)),
    check ((finalised_at is null) = (recipient is null)),
    check (finalised_at is null or signatory_id is not null)
);
create index letters_by_case on letters (case_id);
create trigger final_letters_never_change before update or delete on letters
    for each row when (old.finalised_at is not null) execute function refuse_change();

create table frozen_letters (
    letter_id bigint primary key references letters,
    pdf bytea not null,
    pdf_sha256 text not null check (pdf_sha256 = encode(sha256(pdf), 'hex')),
    text text not null,
    text_sha256 text not null check (text_sha256 = encode(sha256(convert_to(text, 'UTF8')), 'hex'))
);
create trigger frozen_letters_are_append_only before update or delete or truncate on frozen_letters
    for each statement execute function refuse_change();
