-- Items are asked for in rounds: all of one go, with one delay. Each old one was asked for alone.
alter table missing_items
    add round integer check (round > 0),
    -- not needed after all
    add waived_on date check (waived_on >= asked_on),
    add waived_why text check (waived_why <> ''),
    add waived_by_id bigint references agents,
    -- asked for once more, with a delay of its own, by the item that points back here
    add reminded_on date check (reminded_on >= asked_on),
    add reminds_id bigint unique references missing_items,
    add check (label <> ''),
    add check (received_on is null or waived_on is null),
    add check ((waived_on is null) = (waived_why is null) and (waived_on is null) = (waived_by_id is null)),
    add unique (id, received_on);
update missing_items set round = numbered.round
from (select id, row_number() over (partition by case_id order by id) as round from missing_items) numbered
where numbered.id = missing_items.id;
alter table missing_items alter round set not null;
create index missing_items_waived_by on missing_items (waived_by_id);

create function keep_one_delay_a_round() returns trigger language plpgsql as $$
begin
    if exists (select from missing_items m where m.case_id = new.case_id and m.round = new.round
            and (m.asked_on, m.answer_by) <> (new.asked_on, new.answer_by)) then
        raise exception 'all that is asked for in one round has one delay'
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger missing_items_of_a_round_have_one_delay before insert on missing_items
    for each row execute function keep_one_delay_a_round();

-- What was asked stays as it was asked, and what has ended stays ended.
create trigger missing_items_that_ended_never_change before update or delete on missing_items
    for each row when (old.received_on is not null or old.waived_on is not null) execute function refuse_change();
create trigger missing_items_stay_as_asked before update on missing_items
    for each row when ((old.case_id, old.label, old.asked_on, old.answer_by, old.round)
        is distinct from (new.case_id, new.label, new.asked_on, new.answer_by, new.round)) execute function refuse_change();
create trigger missing_items_are_never_emptied before truncate on missing_items
    for each statement execute function refuse_change();

-- A sheet that came: with the request, or because it was asked for.
create table supporting_documents (
    id bigint generated always as identity primary key,
    case_id bigint not null references cases,
    label text not null check (label <> ''),
    form text not null check (form in ('ORIGINAL', 'COPY')),
    kept_at text not null check (kept_at <> ''),
    arrived_on date not null,
    channel text not null check (channel in ('COUNTER', 'MAIL')),
    postmarked_on date check (postmarked_on <= arrived_on),
    taken_by_id bigint not null references agents,
    noted_by_id bigint not null references agents,
    noted_at timestamptz not null,
    missing_item_id bigint unique,
    check (postmarked_on is null or channel = 'MAIL'),
    -- a sheet ends the wait for it on the day it came, not on another
    foreign key (missing_item_id, arrived_on) references missing_items (id, received_on) deferrable initially deferred
);
create index supporting_documents_by_case on supporting_documents (case_id);
create index supporting_documents_taken_by on supporting_documents (taken_by_id);
create index supporting_documents_noted_by on supporting_documents (noted_by_id);
create trigger supporting_documents_are_append_only before update or delete or truncate on supporting_documents
    for each statement execute function refuse_change();

-- Who may be in charge of what the town hall is not. Set aside when it is gone, never removed.
create table administrations (
    id bigint generated always as identity primary key,
    version integer not null default 0,
    name text not null check (name <> ''),
    department text not null,
    -- « Préfecture d'Ille-et-Vilaine » and « prefecture d ille et vilaine » are one
    plain_name text generated always as (plain(name || ' ' || department)) stored unique,
    charge text not null,
    complement text, building text, street text, hamlet text, postcode text, locality text not null, country text,
    phone text,
    active boolean not null
);

-- What was passed on, to whom, with what: as it was said that day, whatever becomes of the directory.
create table transmissions (
    id bigint generated always as identity primary key,
    case_id bigint not null references cases,
    administration_id bigint not null references administrations,
    recipient text not null check (recipient <> ''),
    envelope jsonb not null,
    phone text,
    sent_on date not null,
    first_received_on date not null,
    enclosed jsonb not null,
    words text not null,
    followed boolean not null,
    departure text not null unique,
    sent_by_id bigint not null references agents,
    sent_at timestamptz not null,
    pdf bytea not null,
    pdf_sha256 text not null check (pdf_sha256 = encode(sha256(pdf), 'hex')),
    check (sent_on >= first_received_on)
);
create index transmissions_by_case on transmissions (case_id);
create index transmissions_by_administration on transmissions (administration_id);
create index transmissions_sent_by on transmissions (sent_by_id);
create trigger transmissions_are_append_only before update or delete or truncate on transmissions
    for each statement execute function refuse_change();

-- To whom a case was passed on, as letters say it.
alter table cases
    add forwarded_to text,
    add check (forwarded_to is null or forwarded_on is not null);

-- A sheet that went elsewhere since: the latest line says where it is.
create table document_moves (
    id bigint generated always as identity primary key,
    document_id bigint not null references supporting_documents,
    kept_at text not null check (kept_at <> ''),
    moved_by_id bigint not null references agents,
    moved_at timestamptz not null
);
create index document_moves_by_document on document_moves (document_id);
create index document_moves_moved_by on document_moves (moved_by_id);
create trigger document_moves_are_append_only before update or delete or truncate on document_moves
    for each statement execute function refuse_change();
