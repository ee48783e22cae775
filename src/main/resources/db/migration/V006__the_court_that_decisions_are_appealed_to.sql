alter table commune add court text not null default '';
