-- Each tray is counted, filtered and listed from an index alone, whoever asks: by state over the town hall, by state in one
-- department or of one procedure, by what is owed, by whom it was given to.
create index cases_live on cases (state, due_on, received_at, id)
    include (department_id, assignee_id, opened_by_id, discreet, channel, procedure_id) where state <> 'CLOSED';
create index cases_of_department on cases (department_id, state, due_on, received_at, id)
    include (assignee_id, opened_by_id, discreet, channel, procedure_id);
create index cases_of_procedure on cases (procedure_id, state, due_on, received_at, id)
    include (department_id, assignee_id, opened_by_id, discreet, channel);
create index cases_unacknowledged on cases (department_id)
    include (state, assignee_id, opened_by_id, discreet, channel, procedure_id)
    where state in ('TO_DO', 'WAITING') and acknowledgement_due and acknowledged_on is null;
create index cases_promised on cases (promised_on)
    include (state, department_id, assignee_id, opened_by_id, discreet, channel, procedure_id)
    where state in ('TO_DO', 'WAITING') and answered_on is null;
create index cases_by_assignee on cases (assignee_id)
    include (state, department_id, opened_by_id, discreet, channel, procedure_id, due_on)
    where state in ('TO_DO', 'WAITING');
create index cases_by_opening on cases (opened_at);
create index missing_items_awaited on missing_items (answer_by, case_id)
    where received_on is null and waived_on is null and reminded_on is null;
