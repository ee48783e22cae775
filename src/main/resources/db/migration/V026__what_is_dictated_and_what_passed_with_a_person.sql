-- Words that an agent wrote under dictation, as they were said. What is wrong in them is dictated again, never mended here.
create table dictations (
    id bigint generated always as identity primary key,
    page_key uuid not null unique,
    case_id bigint not null references cases,
    subject text not null check (subject <> ''),
    speaker text not null check (speaker <> ''),
    words text not null check (length(words) between 1 and 10000),
    words_sha256 text not null check (words_sha256 = encode(sha256(convert_to(words, 'UTF8')), 'hex')),
    taken_at timestamptz not null,
    taken_by_id bigint not null references agents
);
create index dictations_by_case on dictations (case_id);
create index dictations_taken_by on dictations (taken_by_id);
create trigger dictations_are_append_only before update or delete or truncate on dictations
    for each statement execute function refuse_change();

-- How the reading back ended, once: a second one finds the first.
create table dictation_endings (
    dictation_id bigint primary key references dictations,
    mention text not null check (mention in ('SIGNED', 'DOES_NOT_KNOW', 'CANNOT', 'WITHDRAWN')),
    -- '' where there was none
    witness text not null,
    witness_capacity text not null,
    words text not null,
    at timestamptz not null,
    agent_id bigint not null references agents,
    check (witness_capacity = '' or witness <> ''),
    check (mention <> 'WITHDRAWN' or witness = '')
);
create index dictation_endings_noted_by on dictation_endings (agent_id);
create trigger dictation_endings_are_append_only before update or delete or truncate on dictation_endings
    for each statement execute function refuse_change();

-- All that passed between a person and the town hall, a line each time they met, spoke or wrote. Asked by resident: each part
-- is found by an index that its table has already. What is known by its day alone stands at noon of it.
create view contacts as
    select 'request-' || c.id as id, c.resident_id, c.id as case_id, c.received_at as at,
        case c.channel when 'COUNTER' then 'VISIT' when 'PHONE' then 'CALL' else 'LETTER_IN' end as kind, 'REQUEST' as fact,
        '' as words, coalesce(c.arrival, '') as number, '/dossiers/' || c.reference as link
    from cases c
union all
    select 'event-' || e.id, c.resident_id, c.id, e.at, case e.kind when 'APPEALED' then 'OTHER' else 'CALL' end, e.kind,
        e.words, '', '/dossiers/' || c.reference
    from case_events e join cases c on c.id = e.case_id
    where e.kind in ('CALL_RECEIVED', 'CALL_MADE', 'APPEALED')
union all
    -- the sheets that came together
    select 'items-' || min(d.id), c.resident_id, c.id, (d.arrived_on + time '12:00') at time zone 'UTC',
        case d.channel when 'COUNTER' then 'VISIT' else 'LETTER_IN' end, 'ITEMS',
        string_agg(d.label, ' ; ' order by d.id), '', '/dossiers/' || c.reference
    from supporting_documents d join cases c on c.id = d.case_id
    group by c.resident_id, c.id, d.arrived_on, d.channel
union all
    select 'dictation-' || d.id, c.resident_id, c.id, d.taken_at, 'VISIT', 'DICTATION',
        d.subject, '', '/dossiers/' || c.reference || '/dictee/' || d.id
    from dictations d join cases c on c.id = d.case_id
union all
    select 'device-' || r.id, c.resident_id, c.id, (r.returned_on + time '12:00') at time zone 'UTC', 'VISIT', 'DEVICE_BACK',
        r.returned_to, '', '/dossiers/' || c.reference
    from repairs r join cases c on c.id = r.case_id
    where r.returned_on is not null
union all
    select 'revocation-' || s.id, s.resident_id, c.id, (s.revoked_on + time '12:00') at time zone 'UTC',
        case s.revoked_way when 'COUNTER' then 'VISIT' when 'PHONE' then 'CALL' else 'LETTER_IN' end, 'REVOKED',
        s.list, '', '/dossiers/' || c.reference
    from standing_choices s join cases c on c.id = s.case_id
    where s.revoked_on is not null
union all
    select 'letter-' || l.id, c.resident_id, c.id, coalesce((p.dated + time '12:00') at time zone 'UTC', l.finalised_at),
        'LETTER_OUT', case l.awaits when 'SIGNATURE' then 'LETTER_WAITING' when 'POST' then 'LETTER_WAITING'
            when 'HAND_OVER' then 'LETTER_WAITING' else 'LETTER' end,
        l.subject, l.departure, '/courriers/' || l.id
    from letters l join cases c on c.id = l.case_id
        left join letter_steps p on p.letter_id = l.id and p.step = 'POSTED'
    where l.finalised_at is not null
union all
    select 'handed-' || s.id, c.resident_id, c.id, (s.dated + time '12:00') at time zone 'UTC', 'VISIT', 'LETTER_HANDED',
        l.subject, l.departure, '/courriers/' || l.id
    from letter_steps s join letters l on l.id = s.letter_id join cases c on c.id = l.case_id
    where s.step = 'HANDED'
union all
    -- what was said when it was kept is in the story of the case, where there is one
    select 'promise-' || b.id, c.resident_id, c.id, b.promised_at, 'CALL', 'CALL_PROMISED', b.about, '', '/rappels/' || b.id
    from callbacks b join cases c on c.id = b.case_id
union all
    select 'promise-' || b.id, b.resident_id, null::bigint, b.promised_at, 'CALL', 'CALL_PROMISED', b.about, '', '/rappels/' || b.id
    from callbacks b
    where b.case_id is null
union all
    select 'attempt-' || a.id, b.resident_id, null::bigint, a.at, 'CALL', 'CALL_' || a.kind, a.words, '', '/rappels/' || b.id
    from callback_attempts a join callbacks b on b.id = a.callback_id
    where b.case_id is null and a.kind in ('SPOKEN', 'NO_ANSWER', 'MESSAGE');
