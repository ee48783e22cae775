-- Somebody acts for somebody else: by a mandate signed on paper, or by law (guardian, parent) on the word of a decision.
create table mandates (
    id bigint generated always as identity primary key,
    page_key uuid not null unique,
    resident_id bigint not null references residents,
    helper_id bigint not null references residents,
    capacity text not null check (capacity in ('GUARDIAN', 'CURATOR', 'PARENT', 'RELATIVE', 'SOCIAL_WORKER', 'ASSOCIATION', 'OTHER')),
    -- what proves a power that the person did not give: the judgment, its court and its day
    basis text not null,
    -- none: all of them
    procedures jsonb not null,
    valid_from date not null,
    valid_until date check (valid_until >= valid_from),
    letters_to_helper boolean not null,
    created_at timestamptz not null,
    created_by_id bigint not null references agents,
    signed_on date,
    revoked_on date,
    revoked_at timestamptz,
    revoked_by_id bigint references agents,
    revoked_how text,
    constraint nobody_acts_for_themselves check (resident_id <> helper_id),
    check ((revoked_on is null) = (revoked_at is null) and (revoked_on is null) = (revoked_by_id is null)
        and (revoked_on is null) = (revoked_how is null))
);
create index mandates_by_resident on mandates (resident_id, id);
create index mandates_by_helper on mandates (helper_id, id);

-- What was printed and signed is never rewritten: it is signed once, revoked once, and stays.
create trigger mandates_keep_what_was_signed before update on mandates
    for each row when (old.revoked_on is not null and (new.revoked_on, new.revoked_how) is distinct from (old.revoked_on, old.revoked_how)
        or old.signed_on is not null and new.signed_on is distinct from old.signed_on
        or (new.capacity, new.basis, new.procedures, new.valid_from, new.valid_until, new.letters_to_helper)
            is distinct from (old.capacity, old.basis, old.procedures, old.valid_from, old.valid_until, old.letters_to_helper))
    execute function refuse_change();
create trigger mandates_are_never_removed before delete or truncate on mandates
    for each statement execute function refuse_change();

-- Who came, called or wrote in the place of the person, in the words of the day; nothing where it was the person.
alter table cases add column presented_by text check (presented_by <> '');
