-- What a request for the register says of the person's life stays with those who keep the register: it leaves the case.
alter table inscriptions add said jsonb not null default '{}';

update inscriptions i set said = (
    select coalesce(jsonb_object_agg(a.key, a.value), '{}') from jsonb_each(c.answers) a
    where a.key ~ '^(seule|contacts|aide_domicile|besoins)(\.|$)')
from cases c
where c.id = i.case_id and i.state <> 'REMOVED';

update cases c set answers = (
    select coalesce(jsonb_object_agg(a.key, a.value), '{}') from jsonb_each(c.answers) a
    where a.key !~ '^(seule|contacts|aide_domicile|besoins)(\.|$)')
from inscriptions i
where i.case_id = c.id;

-- Nothing is known of who has left.
alter table inscriptions add check (state <> 'REMOVED' or said = '{}');
