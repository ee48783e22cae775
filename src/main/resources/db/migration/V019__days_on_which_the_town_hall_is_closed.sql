-- Until somebody chooses, the region comes from the commune's code and the town hall is closed on Saturdays and Sundays.
create table calendar_settings (
    id bigint primary key default 1 check (id = 1),
    region text not null check (region <> ''),
    -- « SATURDAY SUNDAY »: one day at least is worked
    closed_weekdays text not null check (
        closed_weekdays ~ '^((MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY( |$)){0,6}$')
);

create table closing_days (
    day date primary key,
    reason text not null check (btrim(reason) <> '')
);
create trigger closing_days_are_never_emptied before truncate on closing_days
    for each statement execute function refuse_change();
