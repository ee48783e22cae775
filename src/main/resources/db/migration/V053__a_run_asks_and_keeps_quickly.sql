-- A PDF is compressed already: PostgreSQL would spend more on trying again than on keeping it.
alter table frozen_letters alter pdf set storage external;

-- The next letters of a run in the order in which they are asked for, without sorting those that remain.
drop index run_letters_to_do;
create index run_letters_to_do on run_letters (run_id, state, position nulls first, id);
