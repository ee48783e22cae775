-- The name somebody was born with, where another is used.
alter table residents add column birth_name text not null default '';

-- The parts of a name, and each run of neighbours as one word: « de La Fontaine » is also looked for as « delafontaine ».
create function joined_words(words text) returns text[]
    language plpgsql immutable strict parallel safe as $$
declare
    parts text[] := string_to_array(nullif(plain(words), ''), ' ');
    joined text[] := '{}';
    run text;
begin
    for i in 1 .. coalesce(cardinality(parts), 0) loop
        run := '';
        for j in i .. least(i + 3, cardinality(parts)) loop
            run := run || parts[j];
            joined := joined || run;
        end loop;
    end loop;
    return joined;
end $$;

-- What a French ear keeps of a word: « Lefebvre » and « Lefèvre », « Quéméneur » and « Kemener » sound alike.
create function sound(word text) returns text
    language plpgsql immutable strict parallel safe as $$
declare
    heard text := plain(word);
    rule text[];
begin
    foreach rule slice 1 in array array[
        ['[^a-z]', ''],
        ['ss|c(?=[eiy])', 'S'],
        ['([aeo]|(?<![gq])u)ill(?=[aeo])', '\1Y'],
        ['(.)\1+', '\1'],
        ['sch|sh|^s(?=m)', 'C'], ['chr', 'kr'], ['ch([ln])', 'k\1'], ['ch', 'C'], ['ph', 'f'], ['h', ''],
        ['es(?=[nlm])', 'e'], ['ebv', 'ev'],
        ['egnau', 'enau'], ['gn', 'N'], ['gu(?=[eiy])', 'G'], ['ge(?=[aou])|g(?=[eiy])', 'j'], ['jea', 'ja'],
        ['qu|q|ck|c', 'k'], ['w', 'v'], ['x(?=[aeiouy])', 'ks'], ['y', 'i'],
        ['e?aul(?=[dtx])', 'o'], ['e?au', 'o'], ['o[dtsx]+$', 'o'],
        ['(?<=i)e[mn](?![aeioumn])', '5'], ['o[iu][mn](?![aeioumn])', 'W5'],
        ['(ai|ei|i|u)[mn](?![aeioumn])', '5'], ['[ae][mn](?![aeioumn])', 'A'],
        ['[ae]i(?=[aeou])', 'aY'], ['oi(?=[aeou])', 'WaY'], ['oi', 'Wa'], ['ou', 'U'],
        ['oe|eu|ai|ei|ae', 'e'],
        ['(?<=[aeiouU])s(?=[aeiouU])', 'z'], ['S', 's'],
        ['e$', ''], ['[stdxz]+$', ''], ['e[rt]?$', ''], ['[stdxz]+$', ''], ['erk+$', 'er'], ['Ak$', 'A'],
        ['(.)\1+', '\1']]
    loop
        heard := regexp_replace(heard, rule[1], rule[2], 'g');
    end loop;
    return heard;
end $$;

-- The word and all it becomes by losing one letter: two words that differ by one typing mistake have one of these in common.
create function one_less(word text) returns text[]
    language sql immutable strict parallel safe
return (select array_agg(distinct case at when 0 then word else left(word, at - 1) || substr(word, at + 1) end)
    from generate_series(0, length(word)) as at);

-- Every word that is part of a name here, to find those that sound like what was typed, or nearly are.
create table name_words (
    word text collate "C" primary key,
    sound text not null generated always as (sound(word)) stored,
    near text[] not null generated always as (one_less(word)) stored
);
create index name_words_by_sound on name_words (sound);
create index name_words_nearly on name_words using gin (near);

-- What people are looked for by, in one index: « jean » and « hoert » of the name, « @lavoirs » of the address.
create function looked_for_by(last_name text, birth_name text, first_name text, place text) returns tsvector
    language sql immutable parallel safe
return array_to_tsvector(joined_words(last_name) || joined_words(birth_name) || joined_words(first_name)
    || string_to_array('@' || nullif(replace(plain(place), ' ', ' @'), ''), ' '));

alter table residents add column words tsvector not null generated always as (looked_for_by(last_name, birth_name, first_name,
    coalesce(street, '') || ' ' || coalesce(hamlet, '') || ' ' || coalesce(building, ''))) stored;
create index residents_by_words on residents using gin (words);
create index residents_by_birth on residents (birth_date) where birth_date is not null;

-- The words of a name that are worth hearing: letters, and enough of them.
create function name_words_of(last_name text, birth_name text, first_name text) returns setof text
    language sql immutable parallel safe
begin atomic
    select word from unnest(joined_words(last_name) || joined_words(birth_name) || joined_words(first_name)) as word
        where word ~ '^[[:alpha:]]{3,40}$';
end;

-- A word stays while somebody bears it: the name of a person who is forgotten is forgotten here too. Words known already are
-- left out before they are heard, which is slow.
create function keep_new_words() returns trigger language plpgsql as $$
begin
    insert into name_words (word)
        select distinct word from borne, name_words_of(last_name, birth_name, first_name) as brought (word)
        where not exists (select from name_words known where known.word = brought.word)
        on conflict do nothing;
    return null;
end $$;
create function forget_words() returns trigger language plpgsql as $$
begin
    delete from name_words n
        using (select distinct word from left_behind, name_words_of(last_name, birth_name, first_name) as word) gone
        where n.word = gone.word and not exists (select from residents r where r.words @@ quote_literal(n.word)::tsquery);
    return null;
end $$;
create function change_words() returns trigger language plpgsql as $$
begin
    insert into name_words (word)
        select word from (select name_words_of(last_name, birth_name, first_name) as word from borne
            except select name_words_of(last_name, birth_name, first_name) from left_behind) brought
        where not exists (select from name_words known where known.word = brought.word)
        on conflict do nothing;
    delete from name_words n
        using (select name_words_of(last_name, birth_name, first_name) as word from left_behind
            except select name_words_of(last_name, birth_name, first_name) from borne) gone
        where n.word = gone.word and not exists (select from residents r where r.words @@ quote_literal(n.word)::tsquery);
    return null;
end $$;
create trigger residents_bring_words after insert on residents
    referencing new table as borne for each statement execute function keep_new_words();
create trigger residents_change_words after update on residents
    referencing old table as left_behind new table as borne for each statement execute function change_words();
create trigger residents_take_words_along after delete on residents
    referencing old table as left_behind for each statement execute function forget_words();
insert into name_words (word)
    select distinct word from residents, name_words_of(last_name, birth_name, first_name) as word;

-- « de La Fontaine » as it is sorted and begun: « delafontaine ».
create function run_together(words text) returns text
    language sql immutable strict parallel safe
return replace(plain(words), ' ', '');
create index residents_in_order on residents (run_together(last_name) collate "C", run_together(first_name) collate "C");
