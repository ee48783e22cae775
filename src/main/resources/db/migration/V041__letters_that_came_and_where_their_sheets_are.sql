-- A letter is often numbered before it is known what case it is for. The line of the register never changes, so its case is
-- told beside it; the latest told stands.
create table mail_entry_cases (
    id bigint generated always as identity primary key,
    mail_entry_id bigint not null references mail_entries,
    case_id bigint not null references cases,
    at timestamptz not null,
    agent_id bigint not null references agents
);
create index mail_entry_cases_by_entry on mail_entry_cases (mail_entry_id, id);
create index mail_entry_cases_by_case on mail_entry_cases (case_id);
create index mail_entry_cases_by_agent on mail_entry_cases (agent_id);
create trigger mail_entry_cases_are_append_only before update or delete or truncate on mail_entry_cases
    for each statement execute function refuse_change();

create function case_of_mail_entry(entry bigint, written bigint) returns bigint language sql stable parallel safe as $$
    select coalesce(
        (select told.case_id from mail_entry_cases told where told.mail_entry_id = entry order by told.id desc limit 1), written)
$$;

create index mail_entries_by_case on mail_entries (case_id) where case_id is not null;

-- One letter opens one case.
create unique index cases_by_arrival on cases (arrival);

-- What whoever opened the envelope saw, and what became of the letter.
create table incoming_letters (
    id bigint primary key references mail_entries,
    page_key uuid unique,
    sender_id bigint references residents,
    -- who treats it; the register keeps the first
    department_id bigint not null references departments,
    enclosure_count integer not null check (enclosure_count between 0 and 999),
    enclosures text not null,
    cheque boolean not null,
    original boolean not null,
    outcome text not null check (outcome in ('TO_TREAT', 'CASE', 'JOINED', 'REGISTERED_ONLY')),
    -- when somebody decided, or for a letter that joined a case, when its agent read it
    settled_at timestamptz,
    settled_by_id bigint references agents,
    steps integer not null,
    check ((settled_at is null) = (settled_by_id is null)),
    check (outcome = 'JOINED' or (outcome = 'TO_TREAT') = (settled_at is null))
);
create index incoming_letters_by_sender on incoming_letters (sender_id) where sender_id is not null;
create index incoming_letters_to_treat on incoming_letters (id) where outcome = 'TO_TREAT';
create index incoming_letters_to_read on incoming_letters (id) where outcome = 'JOINED' and settled_at is null;

create function check_incoming_letter() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from mail_entries where id = new.id and direction = 'ARRIVAL') then
        raise exception 'only a letter that came is opened' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger incoming_letters_came before insert on incoming_letters
    for each row execute function check_incoming_letter();
-- A person's two sheets may become one: the sender may change; what was in the envelope may not, nor the case it opened.
create trigger incoming_letters_keep_what_was_seen before update on incoming_letters
    for each row when ((new.id, new.page_key, new.enclosure_count, new.enclosures, new.cheque, new.original)
        is distinct from (old.id, old.page_key, old.enclosure_count, old.enclosures, old.cheque, old.original)
        or old.outcome = 'CASE' and new.outcome <> 'CASE')
    execute function refuse_change();
create trigger incoming_letters_are_never_removed before delete or truncate on incoming_letters
    for each statement execute function refuse_change();

-- Where the sheet went, each time it went somewhere.
create table sheet_moves (
    id bigint generated always as identity primary key,
    incoming_id bigint not null references incoming_letters,
    position integer not null,
    place text not null check (place in ('DEPARTMENT', 'AGENT', 'BINDER', 'BOX', 'HANDED_BACK', 'DESTROYED')),
    -- of the binder or the box, whoever it was handed back to, why it was destroyed
    name text not null,
    department_id bigint references departments,
    holder_id bigint references agents,
    at timestamptz not null,
    agent_id bigint not null references agents,
    unique (incoming_id, position),
    check ((place = 'DEPARTMENT') = (department_id is not null)),
    check ((place = 'AGENT') = (holder_id is not null)),
    check (place in ('DEPARTMENT', 'AGENT') or name <> '')
);
create index sheet_moves_out on sheet_moves (id) where place in ('DEPARTMENT', 'AGENT');
create index sheet_moves_by_day on sheet_moves (at);
create trigger sheet_moves_are_append_only before update or delete or truncate on sheet_moves
    for each statement execute function refuse_change();

create function refuse_move_of_what_is_gone() returns trigger language plpgsql as $$
begin
    perform 1 from incoming_letters where id = new.incoming_id for update;
    if exists (select 1 from sheet_moves where incoming_id = new.incoming_id and place in ('HANDED_BACK', 'DESTROYED')) then
        raise exception 'a sheet that was handed back or destroyed goes nowhere any more'
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger sheet_moves_end before insert on sheet_moves
    for each row execute function refuse_move_of_what_is_gone();
