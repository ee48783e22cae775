-- No row is emptied away either: truncate passes by the triggers of rows.
create trigger repairs_are_never_emptied before truncate on repairs
    for each statement execute function refuse_change();
create trigger standing_choices_are_never_emptied before truncate on standing_choices
    for each statement execute function refuse_change();
