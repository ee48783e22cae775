-- A device on the shelf under the number of its case; what was done step by step is in the story of the case.
create table repairs (
    id bigint generated always as identity primary key,
    case_id bigint not null unique references cases,
    steps integer not null,
    deposited_on date not null,
    diagnosis text check (diagnosis <> ''),
    parts_cents integer check (parts_cents > 0),
    diagnosed_on date,
    diagnosed_by text,
    agreement text check (agreement in ('REPAIR', 'RECYCLE', 'REFUSED')),
    agreed_on date,
    agreed_way text check (agreed_way in ('COUNTER', 'PHONE', 'WRITING')),
    agreed_words text,
    outcome text check (outcome in ('REPAIRED', 'UNREPAIRABLE', 'AS_IT_WAS', 'RECYCLED')),
    outcome_on date,
    outcome_words text not null,
    returned_on date,
    returned_to text check (returned_to <> ''),
    identity_seen text,
    returned jsonb not null,
    lacking jsonb not null,
    lacking_words text not null,
    check ((diagnosis is null) = (diagnosed_on is null) and (diagnosis is null) = (diagnosed_by is null)),
    check ((agreement is null) = (agreed_on is null) and (agreement is null) = (agreed_way is null)),
    check ((outcome is null) = (outcome_on is null)),
    check ((returned_on is null) = (returned_to is null) and (returned_on is null) = (identity_seen is null)),
    -- a device is repaired or given up only after somebody looked at it, and leaves the shelf once
    check (outcome is null or outcome = 'AS_IT_WAS' or diagnosis is not null),
    check (returned_on is null or (outcome is not null and outcome <> 'RECYCLED')),
    check (lacking = '[]' or lacking_words <> '')
);
create index repairs_on_the_shelf on repairs (deposited_on) where returned_on is null;

-- What went back to its owner, against signature, is not rewritten.
create trigger devices_handed_back_never_change before update or delete on repairs
    for each row when (old.returned_on is not null) execute function refuse_change();
