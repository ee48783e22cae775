create table consultations (
    id bigint generated always as identity primary key,
    version integer not null default 0,
    name text not null check (name <> ''),
    object text not null check (object <> ''),
    procedure_id text not null,
    opens_at timestamptz not null,
    closes_at timestamptz not null,
    commissioner text not null,
    place text not null check (place <> ''),
    last_number integer not null default 0,
    created_at timestamptz not null,
    created_by_id bigint not null references agents,
    check (closes_at > opens_at)
);
create index consultations_by_procedure on consultations (procedure_id, opens_at);
create trigger consultations_are_never_removed before delete or truncate on consultations
    for each statement execute function refuse_change();

-- What was received in time stays in time: once a register holds an observation, it may only close later.
create function keep_register() returns trigger language plpgsql as $$
begin
    raise exception 'register % holds observations: it keeps its procedure, its opening and at least its closing', old.id
        using errcode = 'integrity_constraint_violation';
end $$;
create trigger registers_keep_what_was_in_time before update on consultations
    for each row when (old.last_number > 0 and (new.closes_at < old.closes_at or new.opens_at > old.opens_at
        or new.procedure_id <> old.procedure_id or new.last_number < old.last_number))
    execute function keep_register();

-- Every closing a consultation ever had; the latest line holds.
create table consultation_closings (
    id bigint generated always as identity primary key,
    consultation_id bigint not null references consultations,
    closes_at timestamptz not null,
    reason text not null,
    set_at timestamptz not null,
    set_by_id bigint not null references agents
);
create index consultation_closings_by_consultation on consultation_closings (consultation_id, id);
create trigger consultation_closings_are_append_only before update or delete or truncate on consultation_closings
    for each statement execute function refuse_change();

create table observations (
    id bigint generated always as identity primary key,
    consultation_id bigint not null references consultations,
    number integer not null,
    case_id bigint not null references cases,
    channel text not null check (channel in ('COUNTER', 'PHONE', 'MAIL')),
    received_at timestamptz not null,
    postmarked_on date,
    late boolean not null,
    -- '' for who asked to stay anonymous: the name is in the case, not here
    name text not null,
    words text not null check (words <> ''),
    details text not null,
    -- the line of another register where this observation was put by mistake
    corrects_id bigint unique references observations,
    correction text not null check ((correction <> '') = (corrects_id is not null)),
    entered_at timestamptz not null,
    entered_by_id bigint not null references agents,
    unique (consultation_id, number)
);
create unique index observations_once_a_case on observations (case_id) where corrects_id is null;
create index observations_by_case on observations (case_id, id);
create trigger observations_are_append_only before update or delete or truncate on observations
    for each statement execute function refuse_change();

-- The number is the database's to give, without a gap, and so is the mark of what came after closing. The row of the
-- consultation stays locked until the transaction ends: two agents wait for one another, as for the mail registers.
create function number_observation() returns trigger language plpgsql as $$
declare
    register consultations;
begin
    update consultations set last_number = last_number + 1 where id = new.consultation_id returning * into register;
    if new.received_at < register.opens_at then
        raise exception 'consultation % was not open yet', new.consultation_id
            using errcode = 'integrity_constraint_violation';
    end if;
    new.number := register.last_number;
    new.late := new.received_at > register.closes_at;
    return new;
end $$;
create trigger observations_are_numbered before insert on observations
    for each row execute function number_observation();
