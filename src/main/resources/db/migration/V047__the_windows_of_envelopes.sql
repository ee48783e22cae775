-- Where the window of each envelope lies on the folded sheet, in millimetres: every supplier cuts elsewhere.
create table envelope_windows (
    format text primary key check (format in ('DL', 'C5')),
    version integer not null,
    x double precision not null check (x >= 0),
    y double precision not null check (y >= 0),
    width double precision not null check (width > 0),
    height double precision not null check (height > 0),
    -- white kept inside its edges, on the left and on the right, at the top and at the bottom
    quiet_across double precision not null check (quiet_across >= 0 and 2 * quiet_across < width),
    quiet_down double precision not null check (quiet_down >= 0 and 2 * quiet_down < height),
    constraint on_the_sheet check (x + width <= 210),
    constraint above_the_fold check (y + height <= case format when 'DL' then 99 else 148.5 end)
);
insert into envelope_windows (format, version, x, y, width, height, quiet_across, quiet_down) values
    ('DL', 0, 104, 54, 92, 35, 6, 1),
    ('C5', 0, 104, 54, 92, 35, 6, 1);
create trigger envelope_windows_are_changed_not_removed before delete or truncate on envelope_windows
    for each statement execute function refuse_change();

-- The envelopes that the letters of the town hall leave in.
create table letter_envelope (
    id bigint primary key check (id = 1),
    version integer not null,
    format text not null check (format in ('DL', 'C5', 'C4'))
);
insert into letter_envelope (id, version, format) values (1, 0, 'DL');
create trigger letter_envelope_is_changed_not_removed before delete or truncate on letter_envelope
    for each statement execute function refuse_change();
