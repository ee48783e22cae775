-- The register of vulnerable people is a right of its own.
alter table agent_roles drop constraint agent_roles_role_check;
alter table agent_roles add constraint agent_roles_role_check check (role in
    ('COUNTER', 'PHONE', 'MAIL', 'OFFICER', 'SIGNATORY', 'MANAGER', 'ADMIN', 'SAFEGUARD'));

-- A place in the register: asked for with a case, given with consent, left at any time.
create table inscriptions (
    id bigint generated always as identity primary key,
    case_id bigint not null unique references cases,
    resident_id bigint not null references residents,
    state text not null check (state in ('ASKED', 'LISTED', 'REMOVED')),
    story_length integer not null,
    consented_on date,
    consent_way text check (consent_way in ('COUNTER', 'PHONE', 'WRITING', 'VISIT')),
    consent_giver text check (consent_giver in ('PERSON', 'REPRESENTATIVE', 'THIRD_PARTY')),
    needs text not null,
    listed_on date,
    confirmed_on date,
    removed_on date,
    removal text check (removal in ('REQUEST', 'MOVE', 'DEATH')),
    -- nobody is listed without a consent, and nothing is known of who has left
    check (state <> 'LISTED' or (consented_on is not null and consent_way is not null and consent_giver is not null
        and listed_on is not null and confirmed_on is not null)),
    check (state <> 'REMOVED' or (removed_on is not null and removal is not null and needs = ''))
);
create index inscriptions_by_resident on inscriptions (resident_id);
create unique index inscriptions_once_a_person on inscriptions (resident_id) where state = 'LISTED';

create table inscription_contacts (
    inscription_id bigint not null references inscriptions,
    position integer not null,
    name text not null check (name <> ''),
    link text not null,
    phone text not null check (phone ~ '^\+[0-9]{6,15}$'),
    primary key (inscription_id, position)
);

create table inscription_lines (
    id bigint generated always as identity primary key,
    inscription_id bigint not null references inscriptions,
    position integer not null,
    at timestamptz not null,
    agent_id bigint not null references agents,
    words text not null,
    unique (inscription_id, position)
);
create trigger inscription_lines_are_append_only before update or delete or truncate on inscription_lines
    for each statement execute function refuse_change();

-- Each time the register left the town hall for the prefect, on request only (CASF, art. L121-6-1).
create table register_communications (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    agent_id bigint not null references agents,
    asked_on date not null,
    author text not null check (author <> ''),
    reference text not null,
    people integer not null,
    unique (asked_on, author, reference)
);
create trigger register_communications_are_append_only before update or delete or truncate on register_communications
    for each statement execute function refuse_change();
