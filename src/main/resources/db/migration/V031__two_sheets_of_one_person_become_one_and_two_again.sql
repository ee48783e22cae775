-- A sheet that was joined to another stays, leads there, and is found no more.
alter table residents add column merged_into bigint references residents check (merged_into <> id);
create index residents_merged on residents (merged_into) where merged_into is not null;

-- « Ce sont deux personnes », said once.
create table not_twins (
    one_id bigint not null references residents,
    other_id bigint not null references residents,
    at timestamptz not null,
    agent_id bigint not null references agents,
    primary key (one_id, other_id),
    check (one_id < other_id)
);

-- What was joined, from what, by whom: enough to be undone entirely.
create table merges (
    id bigint generated always as identity primary key,
    kept_id bigint not null references residents,
    other_id bigint not null references residents,
    at timestamptz not null,
    agent_id bigint not null references agents,
    kept_before jsonb not null,
    kept_after jsonb not null,
    -- [{"place": "cases", "column": "resident_id", "ids": [1, 2]}]
    moves jsonb not null,
    undone_at timestamptz,
    undone_by_id bigint references agents,
    check ((undone_at is null) = (undone_by_id is null))
);
create unique index merges_once on merges (other_id) where undone_at is null;
create index merges_by_kept on merges (kept_id, id);
create trigger merges_are_undone_once before update on merges
    for each row when (old.undone_at is not null or (new.kept_id, new.other_id, new.at, new.agent_id, new.kept_before,
        new.kept_after, new.moves) is distinct from (old.kept_id, old.other_id, old.at, old.agent_id, old.kept_before,
        old.kept_after, old.moves))
    execute function refuse_change();
create trigger merges_are_never_removed before delete or truncate on merges for each statement execute function refuse_change();

-- Whatever names a person follows when sheets are joined, save what tells the past: who
-- looked at which sheet, who was told apart, which line of a file made which sheet.
create function places_of_residents() returns table (place regclass, col name) language sql stable
begin atomic
    select c.conrelid::regclass, a.attname
    from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and c.confrelid = 'residents'::regclass
        and c.conrelid::regclass::text not in ('residents', 'audit_entries', 'not_twins', 'merges', 'import_lines')
    order by 1, 2;
end;

create function move_to_resident(kept bigint, other bigint) returns jsonb language plpgsql as $$
declare
    moves jsonb := '[]';
    ids jsonb;
    here record;
begin
    for here in select * from places_of_residents() loop
        execute format('with moved as (update %s set %I = $1 where %I = $2 returning id) select jsonb_agg(id) from moved',
            here.place, here.col, here.col) into ids using kept, other;
        if ids is not null then
            moves := moves || jsonb_build_object('place', here.place, 'column', here.col, 'ids', ids);
        end if;
    end loop;
    return moves;
exception when unique_violation or check_violation then
    return null; -- both hold a place that a person holds once
end $$;

create function move_back(moves jsonb, kept bigint, other bigint) returns void language plpgsql as $$
declare
    here record;
begin
    for here in select * from jsonb_to_recordset(moves) as m (place text, "column" text, ids jsonb) loop
        execute format('update %s set %I = $1 where %I = $2 and id in (select jsonb_array_elements($3)::bigint)',
            here.place::regclass, here."column", here."column") using other, kept, here.ids;
    end loop;
end $$;

-- Each column as it was before, unless somebody has edited it since; says which were.
create function restore_resident(whom bigint, before jsonb, after jsonb) returns text[] language plpgsql as $$
declare
    edited text[] := '{}';
    col text;
    untouched boolean;
begin
    for col in select attname from pg_attribute
        where attrelid = 'residents'::regclass and attnum > 0 and not attisdropped and attgenerated = '' and attname <> 'id'
    loop
        execute format('update residents r set %1$I = (jsonb_populate_record(null::residents, $1)).%1$I
            where id = $2 and to_jsonb(r) -> %1$L is not distinct from $3 -> %1$L returning true', col)
            into untouched using before, whom, after;
        if untouched is null and col <> 'version' then
            edited := edited || col;
        end if;
    end loop;
    return edited;
end $$;

-- What is over stays as it was, for whomever it was.
drop trigger callbacks_keep_what_was_promised on callbacks;
create trigger callbacks_keep_what_was_promised before update on callbacks
    for each row when (old.outcome is not null and to_jsonb(new) - 'resident_id' <> to_jsonb(old) - 'resident_id'
        or new.due_on <> old.due_on or new.promised_at <> old.promised_at or new.tries < old.tries)
    execute function refuse_change();
drop trigger revoked_choices_never_change on standing_choices;
create trigger revoked_choices_never_change before update on standing_choices
    for each row when (old.revoked_on is not null and (new.case_id, new.procedure_id, new.list, new.since, new.revoked_on,
        new.revoked_way, new.revoked_by_id) is distinct from (old.case_id, old.procedure_id, old.list, old.since, old.revoked_on,
        old.revoked_way, old.revoked_by_id))
    execute function refuse_change();
create trigger revoked_choices_are_never_removed before delete on standing_choices
    for each row when (old.revoked_on is not null) execute function refuse_change();
