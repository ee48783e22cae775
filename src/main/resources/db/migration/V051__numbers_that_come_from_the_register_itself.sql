-- The next number is one more than the last line's, so that no counter can be wrong; the counter's row only makes clerks wait
-- for one another. (Counting up a row ten thousand times in one transaction also grows slow: each reads all its versions.)
create or replace function number_mail_entry() returns trigger language plpgsql as $$
begin
    insert into counters (name, year, last) values (new.direction, new.year, 0) on conflict (name, year) do nothing;
    perform from counters where name = new.direction and year = new.year for update;
    select coalesce(max(number), 0) + 1 into new.number from mail_entries
        where direction = new.direction and year = new.year;
    return new;
end $$;
