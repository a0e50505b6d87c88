"""Episodes: rows of tables in several forms, and an episode's own article."""

from __future__ import annotations

from showbible import read_article
from tests.kinds.articles import facts, grid


def test_a_grid_of_ratings() -> None:
    text = "== Ratings ==\n\n" + grid(
        "| No. in series | No. in season | Episode | Air date | Timeslot | Rating/Share | Viewers (m) |",
        '| 14 | 1 | "The Tide" | May 3, 2014 | Monday | 1.8/6 | 6.04 |',
        '| 15 | 2 | "The Ebb" | May 10, 2014 | 1.5/4 | 5.38 | |',
    )
    assert facts(text, "episode") == [
        {"number": 1, "overall_number": 14, "title": "The Tide", "air_date": "2014-05-03", "viewers_millions": 6.04},
        {"number": 2, "overall_number": 15, "title": "The Ebb", "air_date": "2014-05-10", "viewers_millions": 5.38},
    ]


def test_a_table_without_a_name_over_its_numbers() -> None:
    text = "== Ratings ==\n\n" + grid(
        "| | Broadcast date | Average audience share |",
        "| AGB | TNmS | |",
        "| 1 | November 4, 2016 | 2.2% |",
        "| 2 | 2016/11/05 | |",
        "| 3 | November 11, 2016 | 1.9% |",
        "| Average | | |",
    )
    assert facts(text, "episode") == [
        {"number": 1, "air_date": "2016-11-04"},
        {"number": 2, "air_date": "2016-11-05"},
        {"number": 3, "air_date": "2016-11-11"},
    ]


def test_a_list_with_numbers_and_days() -> None:
    text = '== Episodes ==\n\n- 1. "The Tide" (May 3, 2014)\n- 2. "The Ebb" (May 10, 2014)'
    assert facts(text, "episode") == [
        {"number": 1, "title": "The Tide", "air_date": "2014-05-03"},
        {"number": 2, "title": "The Ebb", "air_date": "2014-05-10"},
    ]


def test_tables_of_other_things() -> None:
    home = "== Home media ==\n\n" + grid("| DVD name | Ep # | Release dates |", "| Season 1 | 12 | May 3, 2014 |")
    song = "== Ratings ==\n\n" + grid("| Title | Performer | Air date |", '| "Low" | Ana Sol | May 3, 2014 |')
    vote = "== History ==\n\n" + grid("| Date | Candidate | Yes | No |", "| May 3, 2014 | Ana Sol | 247 | 10 |")
    assert facts(home, "episode") == []
    assert facts(vote, "episode") == []
    assert facts(song, "episode") == []


def test_a_rendered_table() -> None:
    page = (
        "<html><head><title>Harbour Lights - Wikipedia</title></head><body><h1>Harbour Lights</h1><h2>Episodes</h2>"
        "<table class='wikitable'><tr><th>No.<br/>overall</th><th>No. in<br/>series</th><th>Title</th><th>Directed by</th>"
        "<th>Written by</th><th>Original air date</th><th>Prod. code</th><th>Viewers (millions)</th></tr>"
        '<tr><th>7</th><td>1</td><td>"Low Water" (Part 1)</td><td>Ana Sol</td><td>Story by: Bo Lind<br/>Teleplay by: '
        "Cy Marsh &amp; Bo Lind</td><td>3 May 2014</td><td>HL201</td><td>4.25[3]</td></tr></table></body></html>"
    )
    from showbible import read_article

    made = [e.fact.to_dict() for e in read_article(page.encode()).entries if e.fact.kind == "episode"]
    assert made == [
        {
            "kind": "episode",
            "number": 1,
            "overall_number": 7,
            "title": "Low Water",
            "directors": ["Ana Sol"],
            "writers": ["Bo Lind", "Cy Marsh"],
            "air_date": "2014-05-03",
            "viewers_millions": 4.25,
            "production_code": "HL201",
        }
    ]


def test_an_episodes_own_article() -> None:
    text = (
        '"LOW WATER" is the third episode of the second season, and 14th episode overall from the NBC series Harbour Lights. '
        "The episode was written by co-producer Bo Lind and Cy Marsh and directed by Ana Sol. It was first broadcast on May 3, "
        "2014.\n\n== Reception ==\n\nThe episode was seen by 3.94 million viewers. The next episode was seen by 2.16 "
        "million viewers."
    )
    assert facts(text, "episode", "Low Water (Harbour Lights)") == [
        {
            "number": 3,
            "overall_number": 14,
            "title": "Low Water",
            "directors": ["Ana Sol"],
            "writers": ["Bo Lind", "Cy Marsh"],
            "air_date": "2014-05-03",
            "viewers_millions": 3.94,
        }
    ]


def test_ratings_add_to_the_episodes_of_their_title() -> None:
    text = (
        "== Episodes ==\n\n"
        + grid(
            "| No. | Title | Original air date |",
            '| 1 | "The Tide" | May 3, 2014 |',
            '| 2 | "The Ebb" | May 10, 2014 |',
        )
        + "\n\n== Ratings ==\n\n"
        + grid("| Title | Air date | Viewers (millions) |", '| "The Ebb" | May 10, 2014 | 5.38 |')
    )
    assert facts(text, "episode")[1] == {
        "number": 2,
        "title": "The Ebb",
        "air_date": "2014-05-10",
        "viewers_millions": 5.38,
    }


def test_templates_left_in_the_text() -> None:
    text = (
        "== Episodes ==\n\n{{#invoke:Episode list|sublist| Title = Low Water | RTitle = | EpisodeNumber = 16a | EpisodeNumber2 = 1a "
        "| DirectedBy = Ana Sol | WrittenBy = Bo Lind and Cy Marsh | OriginalAirDate = | Viewers = 1.92 | LineColor=564CA5 }}"
    )
    assert facts(text, "episode") == [
        {
            "number": 1,
            "overall_number": 16,
            "title": "Low Water",
            "directors": ["Ana Sol"],
            "writers": ["Bo Lind", "Cy Marsh"],
            "viewers_millions": 1.92,
        }
    ]


def test_numbers_behind_their_seasons() -> None:
    head = "| Episode # | Original air date | Episode title | DVD # |"
    rows = [f'| 2{sign}{n:02d} | May {n}, 2014 | "Tide {n}" | 2.{n} |' for n, sign in ((9, "-"), (10, "–"), (11, "x"))]
    assert [f["number"] for f in facts("== Episodes ==\n\n" + grid(head, *rows), "episode")] == [9, 10, 11]


def test_double_episodes_have_the_first_of_their_numbers() -> None:
    rows = ('| 1–2 | "The Tide" | May 3, 2014 |', '| 3-4 | "The Ebb" | May 10, 2014 |', '| 5 | "Low" | May 17, 2014 |')
    made = facts("== Episodes ==\n\n" + grid("| No. | Title | Original air date |", *rows), "episode")
    assert [f["number"] for f in made] == [1, 3, 5]


def test_an_episode_between_two_has_no_number() -> None:
    rows = (
        '| 11 | "The Tide" | May 3, 2014 |',
        '| 11.5 | "A Look Back" | May 10, 2014 |',
        '| 12 | "Low" | May 17, 2014 |',
    )
    made = facts("== Episodes ==\n\n" + grid("| No. | Title | Original air date |", *rows), "episode")
    assert [f.get("number") for f in made] == [11, None, 12]


def test_titles_below_one_another_and_titles_that_quote() -> None:
    rows = (
        '<tr><td>1</td><td>"Low"<br>"High"</td><td>May 3, 2014</td></tr>',
        '<tr><td>2</td><td>"The "Tide" Men"</td><td>May 10, 2014</td></tr>',
    )
    page = f"<title>Reef</title><h2>Episodes</h2><table class=wikitable><tr><th>No.<th>Title<th>Original air date</tr>{''.join(rows)}</table>"
    from showbible import read_article

    made = [e.fact.to_dict()["title"] for e in read_article(page.encode()).entries if e.fact.kind == "episode"]
    assert made == ["Low / High", 'The "Tide" Men']


def test_a_table_drawn_with_dashes_on_one_line() -> None:
    head = "Episode # Original broadcast date Average share ----------- ------------------------- ------"
    text = f"== Ratings ==\n\n{head} 1 May 3, 2016 6.6% (9th) 2 May 10, 2016 6.3% 3 May 17, 2016 7.1%\n"
    assert facts(text, "episode") == [
        {"number": 1, "air_date": "2016-05-03"},
        {"number": 2, "air_date": "2016-05-10"},
        {"number": 3, "air_date": "2016-05-17"},
    ]
    assert facts(text.replace(" 2 May", " 2-3 May"), "episode") == []
    assert facts(text.replace("Episode #", "Country #"), "episode") == []
    two = f"== Ratings ==\n\n{head} 1-2 May 3, 2016 6.6% 3-4 May 4, 2016 6.3%\n"
    assert facts(two, "episode") == [{"number": 1, "air_date": "2016-05-03"}, {"number": 3, "air_date": "2016-05-04"}]


def test_two_episodes_of_a_day_in_a_table_drawn_with_dashes() -> None:
    head = "== Ratings ==\n\nEpisode # Original broadcast date Share ----------- ------------------------- ------"
    text = f"{head} 1 May 3, 2016 6.6% (9th) 2 7.1% (8th) 3 May 4, 2016 6.3% 4 6.9% (2nd) Average 6.7%\n"
    assert [(f["number"], f["air_date"][-1]) for f in facts(text, "episode")] == [
        (1, "3"),
        (2, "3"),
        (3, "4"),
        (4, "4"),
    ]
    assert facts(text.replace(" 2 7.1%", " 7.1%"), "episode") == []
    alone = f"{head} 1 May 3, 2016 6.6% 2 May 4, 2016 3 6.3%\n"
    assert [f["number"] for f in facts(alone, "episode")] == [1, 2]


def test_the_last_figures_of_a_row_drawn_with_dashes_are_viewers_where_its_head_says_so() -> None:
    head = (
        "Episode Date Official rating Weekly rank Total Reef viewers ------- ------ ---------- ---------- -----------"
    )
    rows = "Episode 1 3 May 2016 725,000 1 730,000 Episode 2 10 May 2016 751,000 1 763,000 Average 738,000 1 746,500"
    text = f"== Ratings ==\n\n{head} {rows}\n"
    assert [f.get("viewers_millions") for f in facts(text, "episode")] == [0.73, 0.763]
    assert [f.get("viewers_millions") for f in facts(text.replace("Total Reef viewers", "Rank"), "episode")] == [
        None,
        None,
    ]


def test_numbers_behind_the_word_beside_other_titles() -> None:
    rows = grid(
        "| Episode | Date | Total viewers |",
        "| Reef 1 | 3 May 2016 | 1,100,000 |",
        "| Episode 2 | 4 May 2016 | 1,200,000 |",
        "| Episode 3 | 5 May 2016 | 1,300,000 |",
    )
    found = facts(f"== Ratings ==\n\n{rows}\n", "episode")
    assert [(f["number"], f["viewers_millions"]) for f in found] == [(2, 1.2), (3, 1.3)]


def test_a_finale_s_first_figure_is_its_own() -> None:
    text = (
        '= Low Tide =\n\n"Low Tide" is the tenth episode and first season finale of the HBO drama television series Reef. '
        "The episode aired on December 4, 2016.\n\n== Reception ==\n\n"
        '"Low Tide" was viewed by 3.47 million American households on its first night. In the United Kingdom, the episode '
        "was seen by 1.14 million viewers on Sky Atlantic.\n"
    )
    assert facts(text.split("\n\n", 1)[1], "episode", "Low Tide") == [
        {"number": 10, "title": "Low Tide", "air_date": "2016-12-04", "viewers_millions": 3.47}
    ]


def test_lists_of_episodes() -> None:
    counted = "== Season 1 ==\n\n- Ep 1: The Tide\n- Ep 2: The Ebb (May 10, 2014)\n"
    assert facts(counted, "episode") == [
        {"number": 1, "title": "The Tide"},
        {"number": 2, "title": "The Ebb", "air_date": "2014-05-10"},
    ]
    told = '== Episodes ==\n\n- The Tide was aired on 3 May 2014\n- "The Ebb" – 10 May 2014\n- "A \'Low\' Water" (17 May 2014)\n'
    assert facts(told, "episode") == [
        {"title": "The Tide", "air_date": "2014-05-03"},
        {"title": "The Ebb", "air_date": "2014-05-10"},
        {"title": "A 'Low' Water", "air_date": "2014-05-17"},
    ]
    days = "== Transmission ==\n\n- Episode 1 – 3 May 2014\n- Episode 2 – 10 May 2014\n"
    assert facts(days, "episode") == [
        {"number": 1, "air_date": "2014-05-03"},
        {"number": 2, "air_date": "2014-05-10"},
    ]


def test_lists_of_other_things() -> None:
    guests = "== Guest cast ==\n\n- Episode 1: Ana Sol\n- Episode 2: Bo Lind\n"
    discs = "== Home media ==\n\n- The Tide (May 3, 2014)\n- The Ebb (May 10, 2014)\n"
    lone = "== Notes ==\n\n- Episode 3: It was shown late.\n"
    dates = "== Broadcast ==\n\n- Norway – May 3, 2014\n- Sweden – May 10, 2014\n"
    for text in (guests, discs, lone, dates):
        assert facts(text, "episode") == [], text


def test_headings_of_episodes() -> None:
    heads = (
        "== Episodes ==\n\n=== Episode 1: The Tide ===\n\nA boat sinks.\n\n=== Episode 3: The Ebb ===\n\nIt is found.\n"
    )
    assert facts(heads, "episode") == [{"number": 1, "title": "The Tide"}, {"number": 3, "title": "The Ebb"}]
    assert facts("== Plot ==\n\n=== Part 2: The Ebb ===\n\nIt is found.\n", "episode") == []


def test_titles_that_ran_together_in_one_item() -> None:
    text = "== Episode list ==\n\n1. The Ebb 2. Mr. Reef's 3 Boats 3. Low Water 4. Flow\n\n== Songs ==\n\n1. Ebb 2. Flow 3. Tide 4. Reef\n"
    assert facts(text, "episode") == [
        {"number": 1, "title": "The Ebb"},
        {"number": 2, "title": "Mr. Reef's 3 Boats"},
        {"number": 3, "title": "Low Water"},
        {"number": 4, "title": "Flow"},
    ]


def test_templates_whose_head_tells_who_wrote_and_who_directed() -> None:
    row = "{{Episode list EpisodeNumber= 1 Title= Ebb Aux1= Ana Sol Aux2= Bo Lind OriginalAirDate= LineColor=333366 }}"
    made = facts(f"== Episodes ==\n\nEpisode Title Written by Directed by First shown {row}", "episode")
    assert made == [{"number": 1, "title": "Ebb", "directors": ["Bo Lind"], "writers": ["Ana Sol"]}]
    untold = facts(f"== Episodes ==\n\nEpisode Title Directed by Composer {row}", "episode")
    assert untold == [{"number": 1, "title": "Ebb"}]


def test_an_episode_was_watched_on_its_night_and_in_the_days_after() -> None:
    lead = '"Low Water" is the fifth episode of the second season of the American drama series Harbour Lights. It aired on NBC on May 3, 2016, and was watched by 4.5 million viewers within a week of its night.'
    text = f"= Low Water (Harbour Lights) =\n\n{lead}\n\n== Ratings ==\n\nThe episode was watched by 2.3 million viewers.\n"
    found = [e.fact.to_dict() for e in read_article(text.encode()).entries]
    assert [f["viewers_millions"] for f in found if f["kind"] == "episode"] == [2.3]
    late = [f for f in found if f["kind"] == "viewership" and f["viewers"] == 4500000]
    assert len(late) == 1
    assert "date" not in late[0]


def test_specials_in_a_table_of_their_own() -> None:
    rows = ("| The Last Five | 13 May 2016 | | |", "| Why They Left | 16 May 2016 | | |")
    made = facts("== Ratings ==\n\n" + grid("| Special | Airdate | 7-day viewers | Rank |", *rows), "episode")
    assert made == [
        {"title": "The Last Five", "air_date": "2016-05-13"},
        {"title": "Why They Left", "air_date": "2016-05-16"},
    ]


def test_rows_whose_cells_have_run_together() -> None:
    rows = (
        "No. in\n\nTitleDirected byWritten byFirst shownViewers\n\n"
        '91"Ebb and Flow"Ana McSolBo LindMarch 8, 2014 (2014-03-08)1.66[3]\n\nMira leaves.\n\n'
        '102"Low Water"Cy MarshMarch 15, 2014 (2014-03-15)\n'
    )
    assert facts(rows, "episode") == [
        {
            "number": 1,
            "overall_number": 9,
            "title": "Ebb and Flow",
            "directors": ["Ana McSol"],
            "writers": ["Bo Lind"],
            "air_date": "2014-03-08",
            "viewers_millions": 1.66,
        },
        {"number": 2, "overall_number": 10, "title": "Low Water", "air_date": "2014-03-15"},
    ]


def test_a_table_of_bars_with_dashes_below_its_head() -> None:
    rows = (
        "== Episodes ==\n\neditNo. overall | No. in season | Title | Directed by | Original air date | ||||\n"
        '---|---|---|---|---|\n14 | 1 | "The Tide" | Ana Sol | May 3, 2014 | ||||\n'
        "Mira leaves. ||||||||\n15 | 2 | Bo Lind | ||||||\n\nA paragraph.\n"
    )
    assert facts(rows, "episode") == [
        {
            "number": 1,
            "overall_number": 14,
            "title": "The Tide",
            "directors": ["Ana Sol"],
            "air_date": "2014-05-03",
        },
        {"number": 2, "overall_number": 15},
    ]


def test_a_story_by_another_is_written_by_both() -> None:
    told = (
        '"Ebb" is the second episode of the television series Harbour Lights. It was directed by Cy Marsh.\n\n'
        '== Writing ==\n\nThe teleplay for "Ebb" was written by Ana Sol, from a story by Bo Lind and Sol.\n'
    )
    assert facts(told, "episode", "Ebb (Harbour Lights)")[0]["writers"] == ["Ana Sol", "Bo Lind"]
