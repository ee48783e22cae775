-- A folder of letters that one person signs by hand.
create table signature_folders (
    id bigint generated always as identity primary key,
    page_key uuid not null unique,
    signatory_id bigint not null references agents,
    opened_at timestamptz not null,
    opened_by_id bigint not null references agents,
    closed_at timestamptz
);
create index signature_folders_open on signature_folders (opened_at) where closed_at is null;
create index signature_folders_by_signatory on signature_folders (signatory_id);

create table folder_letters (
    id bigint generated always as identity primary key,
    folder_id bigint not null references signature_folders,
    letter_id bigint not null references letters,
    position integer not null check (position > 0),
    left_at timestamptz,
    left_how text check (left_how in ('SIGNED', 'REFUSED', 'WITHDRAWN')),
    check ((left_at is null) = (left_how is null)),
    unique (folder_id, letter_id),
    unique (folder_id, position)
);
create unique index a_letter_is_in_one_open_folder on folder_letters (letter_id) where left_at is null;

-- Waits for whoever is signing the letter at this moment.
create function keep_folder_to_what_is_to_sign() returns trigger language plpgsql as $$
begin
    perform from letters l join signature_folders f on f.id = new.folder_id and f.closed_at is null
        where l.id = new.letter_id and l.awaits = 'SIGNATURE' and l.signatory_id = f.signatory_id
        for update of l;
    if not found then
        raise exception 'a folder holds letters that its signatory has still to sign'
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger folders_hold_what_is_to_sign before insert on folder_letters
    for each row execute function keep_folder_to_what_is_to_sign();

-- Signed or refused, wherever that is noted, a letter leaves its folder; the last one closes it.
create function leave_folder() returns trigger language plpgsql as $$
begin
    update folder_letters set left_at = new.at, left_how = new.step where letter_id = new.letter_id and left_at is null;
    return null;
end $$;
create trigger signed_or_refused_letters_leave_their_folder after insert on letter_steps
    for each row when (new.step in ('SIGNED', 'REFUSED')) execute function leave_folder();

create function close_folder() returns trigger language plpgsql as $$
begin
    perform from signature_folders where id = new.folder_id for update;
    update signature_folders set closed_at = new.left_at
    where id = new.folder_id and closed_at is null
        and not exists (select from folder_letters where folder_id = new.folder_id and left_at is null);
    return null;
end $$;
create trigger the_last_letter_closes_the_folder after update on folder_letters
    for each row when (new.left_at is not null) execute function close_folder();

create trigger what_left_a_folder_stays_so before update on folder_letters
    for each row when (old.left_at is not null
        or (old.folder_id, old.letter_id, old.position) is distinct from (new.folder_id, new.letter_id, new.position))
    execute function refuse_change();
create trigger folder_letters_are_never_removed before delete or truncate on folder_letters
    for each statement execute function refuse_change();
create trigger folders_only_close before update on signature_folders
    for each row when (old.closed_at is not null
        or (old.page_key, old.signatory_id, old.opened_at, old.opened_by_id)
            is distinct from (new.page_key, new.signatory_id, new.opened_at, new.opened_by_id))
    execute function refuse_change();
create trigger signature_folders_are_never_removed before delete or truncate on signature_folders
    for each statement execute function refuse_change();

-- To whom a letter was handed over, and how one knew who it was; only with the step that says so.
create table hand_overs (
    letter_id bigint primary key,
    step text not null generated always as ('HANDED') stored,
    taker text not null check (taker in ('ADDRESSEE', 'MANDATE', 'AUTHORISATION')),
    mandate_id bigint references mandates,
    -- as both copies of the slip say it, whatever becomes of the mandate
    taken_by text not null check (taken_by <> ''),
    identity text not null check (identity in ('IDENTITY_CARD', 'PASSPORT', 'DRIVING_LICENCE', 'RESIDENCE_PERMIT', 'OTHER', 'KNOWN')),
    -- where whoever came cannot sign, or does not know how to
    witness text check (witness <> ''),
    at timestamptz not null,
    agent_id bigint not null references agents,
    constraint a_mandate_only_where_it_is_one check ((taker = 'MANDATE') = (mandate_id is not null)),
    foreign key (letter_id, step) references letter_steps (letter_id, step)
);
create index hand_overs_by_mandate on hand_overs (mandate_id);
create trigger hand_overs_are_append_only before update or delete or truncate on hand_overs
    for each statement execute function refuse_change();
