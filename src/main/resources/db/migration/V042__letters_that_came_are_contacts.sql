-- A letter that opened a case is its request already.
alter view contacts rename to contacts_through_cases;
create view contacts as
    select * from contacts_through_cases
union all
    select 'arrival-' || i.id, i.sender_id, case_of_mail_entry(m.id, m.case_id), (m.dated + time '12:00') at time zone 'UTC',
        'LETTER_IN', 'LETTER_CAME', m.subject,
        m.year || U&'\00A0/\00A0' || replace(to_char(m.number, 'FM9,999,999'), ',', U&'\202F'), '/ouverture/' || i.id
    from incoming_letters i join mail_entries m on m.id = i.id
    where i.outcome <> 'CASE';
