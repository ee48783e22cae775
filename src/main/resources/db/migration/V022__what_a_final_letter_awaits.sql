-- A final letter is signed by hand, then posted or handed over: each step once, by whom and when, never edited.
create table letter_steps (
    id bigint generated always as identity primary key,
    letter_id bigint not null references letters,
    step text not null check (step in ('SIGNED', 'POSTED', 'HANDED')),
    dated date not null,
    at timestamptz not null,
    agent_id bigint not null references agents,
    unique (letter_id, step)
);
create trigger letter_steps_are_append_only before update or delete or truncate on letter_steps
    for each statement execute function refuse_change();

-- What is counted every morning; letters that were final before there were steps await nothing.
alter table letters
    add by_hand boolean not null default false,
    add awaits text check (awaits in ('SIGNATURE', 'POST', 'HAND_OVER')),
    add constraint only_final_letters_await check (awaits is null or finalised_at is not null);
alter table letters alter by_hand drop default;
create index letters_awaiting on letters (awaits, id) where awaits is not null;

-- Of a final letter, nothing changes but what it awaits.
create function keep_final_letter() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE'
        or to_jsonb(old) - 'awaits' - 'version' is distinct from to_jsonb(new) - 'awaits' - 'version' then
        raise exception 'a final letter is never changed nor removed: write another one'
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
drop trigger final_letters_never_change on letters;
create trigger final_letters_never_change before update or delete on letters
    for each row when (old.finalised_at is not null) execute function keep_final_letter();

-- Nobody signs an acknowledgement by hand: it decides nothing (CRPA, art. R112-5 asks for the department in charge).
alter table letters
    drop constraint letters_check2,
    add constraint signed_unless_it_acknowledges
        check (finalised_at is null or signatory_id is not null or nature = 'ACKNOWLEDGEMENT');
