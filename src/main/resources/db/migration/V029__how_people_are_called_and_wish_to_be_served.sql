-- Couples, families and each kind of organisation are addressed in their own way.
alter table residents drop constraint residents_title_check;
alter table residents add constraint residents_title_check check (title in ('NONE', 'MADAME', 'MONSIEUR', 'COUPLE', 'MESDAMES',
    'MESSIEURS', 'FAMILY', 'ASSOCIATION', 'COMPANY', 'SYNDIC', 'ORGANISATION'));

-- What a person wishes of paper stays with the person, so that no document depends on an agent's memory.
alter table residents
    add column large_print boolean not null default false,
    add column easy_to_read boolean not null default false,
    add column call_first boolean not null default false,
    add column best_hours text not null default '',
    add column no_post boolean not null default false,
    add column spoken_language text not null default '';
create index residents_by_exact_phone on residents (phone) where phone is not null;

-- The whole address as one writing, so that those who live behind the same door are found.
alter table residents add column door text generated always as (plain(coalesce(complement, '') || ' ' || coalesce(building, '') || ' '
    || coalesce(street, '') || ' ' || coalesce(hamlet, '') || ' ' || coalesce(postcode, '') || ' ' || locality)) stored;
create index residents_by_door on residents (door) where door is not null;
