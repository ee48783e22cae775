create extension if not exists unaccent schema public;
create extension if not exists pg_trgm schema public;

-- What a person types and what is stored meet here: no case, accent, hyphen or apostrophe.
-- Schemas are written out because PostgreSQL 17 and later build indexes with an empty search path.
create function plain(words text) returns text
    language sql immutable strict parallel safe
return trim(regexp_replace(lower(public.unaccent('public.unaccent'::regdictionary, words)), '[^[:alnum:]]+', ' ', 'g'));

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'a line of % is never changed nor removed: correct it by a later line', tg_table_name
        using errcode = 'integrity_constraint_violation';
end $$;

-- One row a counter and a year. The row stays locked until the transaction ends, so a number that is rolled back
-- is given to the next in line: no gap, no double.
create table counters (
    name text not null,
    year integer not null,
    last integer not null,
    primary key (name, year)
);

create function next_number(counter text, in_year integer) returns integer language sql as $$
    insert into counters (name, year, last) values (counter, in_year, 1)
    on conflict (name, year) do update set last = counters.last + 1
    returning last
$$;

create table commune (
    id bigint primary key default 1 check (id = 1),
    name text not null,
    insee text not null check (insee ~ '^([0-9]{5}|2[AB][0-9]{3})$'),
    complement text, building text, street text, hamlet text, postcode text not null, locality text not null, country text,
    phone text not null,
    opening_hours text not null,
    demonstration boolean not null
);

create function keep_demonstration() returns trigger language plpgsql as $$
begin
    raise exception 'a demonstration stays one, and a real town hall never becomes one';
end $$;
create trigger commune_stays_what_it_is before update on commune
    for each row when (old.demonstration <> new.demonstration) execute function keep_demonstration();

create table departments (
    id bigint generated always as identity primary key,
    code text not null unique check (code ~ '^[a-z][a-z0-9-]*$'),
    name text not null,
    complement text, building text, street text, hamlet text, postcode text not null, locality text not null, country text,
    phone text not null,
    opening_hours text not null
);

create table agents (
    id bigint generated always as identity primary key,
    login text not null unique check (login ~ '^[a-z][a-z0-9.-]*$'),
    password_hash text not null,
    first_name text not null,
    last_name text not null,
    capacity text not null,
    department_id bigint references departments,
    active boolean not null default true
);

create table agent_roles (
    agent_id bigint not null references agents,
    role text not null check (role in ('COUNTER', 'PHONE', 'MAIL', 'OFFICER', 'SIGNATORY', 'MANAGER', 'ADMIN')),
    primary key (agent_id, role)
);
