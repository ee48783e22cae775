-- A PDF is compressed already: PostgreSQL would spend more on trying again than on keeping it.
alter table frozen_letters alter pdf set storage external;
