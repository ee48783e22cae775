-- One pass over this index counts every tray of live cases without opening a row.
create index cases_live on cases (department_id, state, due_on) include (id, assignee_id, opened_by_id, discreet, channel,
    procedure_id, acknowledgement_due, acknowledged_on, promised_on, answered_on)
    where state <> 'CLOSED';
create index cases_by_opening on cases (opened_at);
create index missing_items_awaited on missing_items (answer_by, case_id)
    where received_on is null and waived_on is null and reminded_on is null;
