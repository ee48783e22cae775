-- The commune's own address file, replaced whole each time it is imported. A street that is not in it is typed all the same.
create table streets (
    id bigint generated always as identity primary key,
    name text not null check (name <> ''),
    plain_name text not null generated always as (plain(name)) stored,
    locality text not null check (locality <> ''),
    plain_locality text not null generated always as (plain(locality)) stored,
    unique (name, locality)
);
create index streets_by_name on streets using gin (plain_name public.gin_trgm_ops);

create table street_numbers (
    street_id bigint not null references streets on delete cascade,
    number integer not null check (number between 0 and 9998),
    -- « bis », « a »; '' for most
    suffix text not null,
    primary key (street_id, number, suffix)
);
