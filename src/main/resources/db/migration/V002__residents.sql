create table residents (
    id bigint generated always as identity primary key,
    version integer not null default 0,
    title text not null check (title in ('MADAME', 'MONSIEUR', 'NONE', 'ORGANISATION')),
    last_name text not null check (last_name <> ''),
    first_name text not null,
    birth_date date,
    phone text check (phone ~ '^\+[0-9]{6,15}$'),
    no_fixed_address boolean not null,
    complement text, building text, street text, hamlet text, postcode text, locality text, country text,
    created_at timestamptz not null,
    -- « d hoert eloise » without its spaces, so that « dhoert » and « d’hœrt » find the same person
    plain_name text generated always as (replace(plain(last_name || ' ' || first_name), ' ', '')) stored
);
create index residents_by_name on residents using gin (plain_name public.gin_trgm_ops);
create index residents_by_phone on residents using gin (phone public.gin_trgm_ops);
