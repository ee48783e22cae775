-- How a letter travels, and when it was said to be ready for the next print run.
alter table letters
    add sending text not null default 'SIMPLE' check (sending in ('SIMPLE', 'REGISTERED', 'REGISTERED_AR')),
    add ready_at timestamptz,
    add ready_by_id bigint references agents,
    add pages integer check (pages > 0),
    add constraint ready_by_somebody check ((ready_at is null) = (ready_by_id is null) and (ready_at is null) = (pages is null)),
    drop constraint letters_awaits_check,
    add constraint letters_awaits_check check (awaits in ('SIGNATURE', 'POST', 'HAND_OVER', 'PROOF'));
alter table letters alter sending drop default;
create index letters_ready on letters (ready_at, id) where ready_at is not null and finalised_at is null;

-- A signature that is refused says why; so does a letter that comes back.
alter table letter_steps
    add remark text not null default '',
    drop constraint letter_steps_step_check,
    add constraint letter_steps_step_check check (step in ('PRINTED', 'SIGNED', 'REFUSED', 'ENVELOPED', 'POSTED', 'HANDED',
        'PRESENTED', 'RECEIVED', 'UNCLAIMED', 'RETURNED')),
    add constraint refused_for_a_reason check (step not in ('REFUSED', 'RETURNED') or remark <> '');
alter table letter_steps alter remark drop default;

-- The number under which the post office follows a registered letter.
create table tracking_numbers (
    letter_id bigint primary key references letters,
    number text not null unique check (number ~ '^[0-9A-Z]{11,15}$'),
    at timestamptz not null,
    agent_id bigint not null references agents
);
create trigger tracking_numbers_are_append_only before update or delete or truncate on tracking_numbers
    for each statement execute function refuse_change();

-- The day a decision was notified: appeals are counted from it.
alter table cases add notified_on date;
