-- A number that was wrong is replaced by another one: it stays, and is free for the letter whose it is.
alter table tracking_numbers
    drop constraint tracking_numbers_pkey,
    drop constraint tracking_numbers_number_key,
    add id bigint generated always as identity primary key,
    add replaced_at timestamptz,
    add replaced_by_id bigint references agents,
    add constraint replaced_by_somebody check ((replaced_at is null) = (replaced_by_id is null));
create unique index tracking_numbers_of_letters on tracking_numbers (letter_id) where replaced_at is null;
create unique index tracking_numbers_once on tracking_numbers (number) where replaced_at is null;
drop trigger tracking_numbers_are_append_only on tracking_numbers;
create trigger tracking_numbers_are_replaced_once before update on tracking_numbers
    for each row when (old.replaced_at is not null
        or to_jsonb(new) - '{replaced_at,replaced_by_id}'::text[] <> to_jsonb(old) - '{replaced_at,replaced_by_id}'::text[])
    execute function refuse_change();
create trigger tracking_numbers_are_never_removed before delete or truncate on tracking_numbers
    for each statement execute function refuse_change();

-- Where the signed card that proves the reception is kept; a card that is moved gets a later line.
create table receipt_cards (
    id bigint generated always as identity primary key,
    letter_id bigint not null references letters,
    kept_at text not null check (kept_at <> ''),
    at timestamptz not null,
    agent_id bigint not null references agents
);
create index receipt_cards_by_letter on receipt_cards (letter_id, id);
create trigger receipt_cards_are_append_only before update or delete or truncate on receipt_cards
    for each statement execute function refuse_change();

-- What the room of registered letters lists.
create index letters_registered on letters (id) where sending <> 'SIMPLE' and finalised_at is not null;

-- A letter that came back, until somebody has treated it.
create table returned_letters (
    id bigint generated always as identity primary key,
    letter_id bigint not null unique references letters,
    reason text not null check (reason in ('UNKNOWN', 'NO_ACCESS', 'REFUSED', 'UNCLAIMED', 'OTHER')),
    words text not null,
    returned_on date not null,
    at timestamptz not null,
    agent_id bigint not null references agents,
    treated_at timestamptz,
    treated_by_id bigint references agents,
    treated_words text,
    constraint other_reasons_in_words check (reason <> 'OTHER' or words <> ''),
    constraint treated_by_somebody check ((treated_at is null) = (treated_by_id is null)
        and (treated_at is null) = (treated_words is null))
);
create index returned_letters_to_treat on returned_letters (letter_id) where treated_at is null;
create trigger returned_letters_are_treated_once before update on returned_letters
    for each row when (old.treated_at is not null
        or to_jsonb(new) - '{treated_at,treated_by_id,treated_words}'::text[]
            <> to_jsonb(old) - '{treated_at,treated_by_id,treated_words}'::text[])
    execute function refuse_change();
create trigger returned_letters_are_never_removed before delete or truncate on returned_letters
    for each statement execute function refuse_change();

-- The very envelope that came back: whoever lives where it says is asked about before the next letter leaves.
create table doubtful_addresses (
    id bigint generated always as identity primary key,
    resident_id bigint not null references residents,
    envelope text not null check (envelope <> ''),
    returned_on date not null,
    reason text not null check (reason <> ''),
    at timestamptz not null,
    agent_id bigint not null references agents,
    confirmed_at timestamptz,
    confirmed_by_id bigint references agents,
    constraint confirmed_by_somebody check ((confirmed_at is null) = (confirmed_by_id is null))
);
create index doubtful_addresses_open on doubtful_addresses (resident_id) where confirmed_at is null;
-- it follows the person when two sheets become one
create trigger doubtful_addresses_are_confirmed_once before update on doubtful_addresses
    for each row when (old.confirmed_at is not null
            and to_jsonb(new) - 'resident_id' <> to_jsonb(old) - 'resident_id'
        or to_jsonb(new) - '{resident_id,confirmed_at,confirmed_by_id}'::text[]
            <> to_jsonb(old) - '{resident_id,confirmed_at,confirmed_by_id}'::text[])
    execute function refuse_change();
create trigger doubtful_addresses_are_never_removed before delete or truncate on doubtful_addresses
    for each statement execute function refuse_change();
