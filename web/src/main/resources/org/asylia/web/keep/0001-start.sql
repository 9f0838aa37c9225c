-- Days and times are text in ISO 8601, times in UTC. Every blob is sealed.
create table setting (
    name text primary key,
    value blob not null
);

create table paused (
    place text primary key,
    saved_at text not null,
    body blob not null
);

create table hour (
    id text primary key,
    begins text not null,
    minutes integer not null,
    how text not null
);

create table request (
    id text primary key,
    place text not null unique,
    made_at text not null,
    state text not null,
    body blob not null,
    answer blob,
    answered_at text,
    hour text unique references hour (id)
);

create index paused_by_time on paused (saved_at);
create index request_by_time on request (made_at);
