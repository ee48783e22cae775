-- Facts that start, stop or restart the clock of a case; the clock itself is computed from them.
alter table cases
    -- reception by another administration that passed the request on to this one (CRPA, art. L114-3)
    add first_received_on date,
    add acknowledgement_due boolean not null default false,
    -- the acknowledgement was handed over or posted (CRPA, art. L112-3 and L112-6)
    add acknowledged_on date,
    -- the first answer to the person, whatever it says
    add answered_on date,
    -- an express decision in writing
    add decided_on date,
    -- passed on to the administration in charge (CRPA, art. L114-2)
    add forwarded_on date,
    -- an appeal to the town hall itself, which is a request of its own (CRPA, art. L231-4, 2°)
    add appealed_on date,
    -- the commune's own promise of a first answer
    add promised_on date,
    add closed_on date,
    add closing_reason text
        check (closing_reason in ('GRANTED', 'REFUSED', 'WITHDRAWN', 'POINTLESS', 'ITEMS_NEVER_CAME', 'DUPLICATE', 'FORWARDED')),
    drop constraint cases_state_check,
    add constraint cases_state_check check (state in ('TO_DO', 'WAITING', 'ANSWERED', 'FORWARDED', 'CLOSED'));

update cases set acknowledgement_due = true
from procedure_versions v
where v.sha256 = procedure_sha256 and resident_id is not null and (v.definition -> 'accuse' ->> 'du')::boolean;

update cases set answered_on = (
    select min(e.at)::date from case_events e where e.case_id = cases.id and e.kind in ('ANSWERED', 'CLOSED'));

-- Until now the reason of a closing was said in the story only.
update cases set closed_on = last.at::date, closing_reason = last.reason
from (select distinct on (e.case_id) e.case_id, e.at,
        case
            when e.words like 'Demande satisfaite%' then 'GRANTED'
            when e.words like 'Demande refusée%' then 'REFUSED'
            when e.words like 'L’usager retire%' then 'WITHDRAWN'
            when e.words like 'Les pièces demandées%' then 'ITEMS_NEVER_CAME'
            when e.words like 'Déjà enregistrée%' then 'DUPLICATE'
            when e.words like 'Transmise à%' then 'FORWARDED'
            else 'POINTLESS'
        end as reason
    from case_events e where e.kind = 'CLOSED' order by e.case_id, e.position desc) last
where last.case_id = cases.id and state = 'CLOSED';

alter table cases
    add constraint closed_on_a_day check ((state = 'CLOSED') = (closed_on is not null)),
    add constraint closed_for_a_reason check ((closed_on is null) = (closing_reason is null)),
    add constraint acknowledged_where_due check (acknowledged_on is null or acknowledgement_due);
