-- A zone is closed, never removed: decisions name it.
create table zones (
    id bigint generated always as identity primary key,
    version integer not null default 0,
    name text not null check (name <> ''),
    closed_on date
);
create unique index zones_by_name on zones (plain(name));
create trigger zones_are_never_removed before delete or truncate on zones
    for each statement execute function refuse_change();

-- Every quota a zone ever had, with the deliberation that fixed it; the latest line holds.
create table zone_quotas (
    id bigint generated always as identity primary key,
    zone_id bigint not null references zones,
    quota integer not null check (quota between 0 and 99999),
    deliberation text not null check (deliberation <> ''),
    deliberated_on date not null,
    set_at timestamptz not null,
    set_by_id bigint not null references agents
);
create index zone_quotas_by_zone on zone_quotas (zone_id, id);
create trigger zone_quotas_are_append_only before update or delete or truncate on zone_quotas
    for each statement execute function refuse_change();

-- Where the dwelling of a case lies; it changes only while no decision stands.
create table case_zones (
    case_id bigint primary key references cases,
    zone_id bigint not null references zones
);
create index case_zones_by_zone on case_zones (zone_id);

create table zone_decisions (
    id bigint generated always as identity primary key,
    zone_id bigint not null references zones,
    position integer not null,
    case_id bigint not null references cases,
    verdict text not null check (verdict in ('GRANTED', 'REFUSED', 'WITHDRAWN')),
    dwellings integer not null check (dwellings between 1 and 999),
    reason text not null check (reason <> '' or verdict = 'GRANTED'),
    quota integer not null,
    granted integer not null check (granted >= 0),
    at timestamptz not null,
    agent_id bigint not null references agents,
    unique (zone_id, position),
    constraint over_quota_only_with_a_reason check (verdict <> 'GRANTED' or granted <= quota or btrim(reason) <> '')
);
create index zone_decisions_by_case on zone_decisions (case_id, id);
create trigger zone_decisions_are_append_only before update or delete or truncate on zone_decisions
    for each statement execute function refuse_change();

-- The count is the database's to keep, whatever the statement asks for. Whoever decides holds the case, then the zone:
-- two officers who grant the last place wait for one another here.
create function count_zone_decision() returns trigger language plpgsql as $$
declare
    closed date;
    standing zone_decisions;
    before zone_decisions;
begin
    perform 1 from cases where id = new.case_id for update;
    select closed_on into closed from zones where id = new.zone_id for update;
    select * into standing from zone_decisions where case_id = new.case_id order by id desc limit 1;
    select * into before from zone_decisions where zone_id = new.zone_id order by position desc limit 1;
    if new.verdict = 'WITHDRAWN' then
        if standing.id is null or standing.verdict = 'WITHDRAWN' or standing.zone_id <> new.zone_id then
            raise exception 'case % has no decision to withdraw in this zone', new.case_id
                using errcode = 'integrity_constraint_violation';
        end if;
        new.dwellings := standing.dwellings;
    elsif standing.verdict in ('GRANTED', 'REFUSED') then
        raise exception 'case % is decided already: withdraw that decision first', new.case_id
            using errcode = 'integrity_constraint_violation';
    elsif new.verdict = 'GRANTED' and closed is not null then
        raise exception 'nothing more is granted in a closed zone' using errcode = 'integrity_constraint_violation';
    end if;
    new.position := coalesce(before.position, 0) + 1;
    new.granted := coalesce(before.granted, 0) + case
        when new.verdict = 'GRANTED' then new.dwellings
        when new.verdict = 'WITHDRAWN' and standing.verdict = 'GRANTED' then -new.dwellings
        else 0 end;
    select quota into new.quota from zone_quotas where zone_id = new.zone_id order by id desc limit 1;
    return new;
end $$;
create trigger zone_decisions_are_counted before insert on zone_decisions
    for each row execute function count_zone_decision();
