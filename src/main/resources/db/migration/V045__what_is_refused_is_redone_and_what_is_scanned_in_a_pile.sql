-- A letter whose signature was refused is written again from its text: once, in the same case.
alter table letters add redoes_id bigint unique references letters;
create function redo_what_was_refused() returns trigger language plpgsql as $$
begin
    if not exists (select from letters l join letter_steps s on s.letter_id = l.id and s.step = 'REFUSED'
            where l.id = new.redoes_id and l.case_id = new.case_id) then
        raise exception 'only a letter of the same case that was refused is redone'
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger only_what_was_refused_is_redone before insert or update of redoes_id on letters
    for each row when (new.redoes_id is not null) execute function redo_what_was_refused();
create index letter_steps_refused on letter_steps (letter_id) where step = 'REFUSED';

-- Whoever is named under a final letter sees its case, discreet as it may be: nobody signs what they may not read.
create view case_signatories as
    select id as letter_id, case_id, signatory_id as agent_id
    from letters where finalised_at is not null and signatory_id is not null;
create index letters_by_signatory on letters (signatory_id, case_id) where finalised_at is not null;

-- Letters that take one step on one day: each is scanned, each is answered.
create table piles (
    id bigint generated always as identity primary key,
    page_key uuid not null unique,
    step text not null check (step in ('PRINTED', 'SIGNED', 'ENVELOPED', 'POSTED', 'HANDED', 'PRESENTED', 'RECEIVED', 'UNCLAIMED')),
    dated date not null,
    -- of whoever is handed them: which paper they showed, never its number
    identity text check (identity in ('IDENTITY_CARD', 'PASSPORT', 'DRIVING_LICENCE', 'RESIDENCE_PERMIT', 'OTHER', 'KNOWN')),
    begun_at timestamptz not null,
    begun_by_id bigint not null references agents,
    constraint identity_of_whoever_is_handed_them check ((step = 'HANDED') = (identity is not null))
);
create index piles_begun_by on piles (begun_by_id, begun_at);
create trigger piles_are_append_only before update or delete or truncate on piles
    for each statement execute function refuse_change();

create table pile_scans (
    id bigint generated always as identity primary key,
    pile_id bigint not null references piles,
    typed text not null,
    letter_id bigint references letters,
    outcome text not null check (outcome in ('TAKEN', 'ALREADY', 'REFUSED', 'ASKED')),
    words text not null,
    at timestamptz not null,
    agent_id bigint not null references agents,
    check (outcome in ('REFUSED', 'ASKED') or letter_id is not null)
);
create index pile_scans_by_pile on pile_scans (pile_id, id);
create index pile_scans_by_letter on pile_scans (letter_id);
create trigger pile_scans_are_append_only before update or delete or truncate on pile_scans
    for each statement execute function refuse_change();
