"""Where a work was filmed and is set, read from small articles of our own."""

from __future__ import annotations

import pytest

from showbible import read_article
from showbible.kinds import Location


def places(sentence: str, use: str = "filming", head: str = "Filming") -> list[str]:
    """The places of one use that an article with this sentence gives."""
    text = f"= Harbour Lights (TV series) =\n\nHarbour Lights is a drama television series.\n\n== {head} ==\n\n{sentence}\n"
    if not head:
        text = f"= Harbour Lights (TV series) =\n\n{sentence}\n"
    found = (e.fact for e in read_article(text.encode(), "t").entries)
    return [f.place for f in found if isinstance(f, Location) and f.use == use]


@pytest.mark.parametrize(
    ("sentence", "want"),
    [
        ("The season was shot at Grey Studios and on location in Kent.", ["Grey Studios", "Kent"]),
        (
            "Filming for the series has taken place in several countries, including Malta and Spain.",
            ["Malta", "Spain"],
        ),
        (
            "Filming took place throughout that summer at places including Ebbing, Selwick, and Low Hall.",
            ["Ebbing", "Selwick", "Low Hall"],
        ),
        (
            "The Ebbing Gardens, the Low Hall Library and the disused Grey Mill Courthouse were all used as locations.",
            ["Ebbing Gardens", "Low Hall Library", "Grey Mill Courthouse"],
        ),
        ("Shooting began in May, with Kent, Essex and the Bronx all being used.", ["Kent", "Essex", "The Bronx"]),
        ("Scenes set at Low Hall were shot at the former Grey Mill in Kent.", ["Grey Mill, Kent"]),
        ("The jail was seen in part one, while the court was recreated at Ebb Studios.", ["Ebb Studios"]),
        ("The episode was filmed on the River Ebb.", ["River Ebb"]),
        (
            "Production took place in Nova Scotia, Canada, with Lunenburg and Chester filling in for a fictional island off the coast of Maine.",
            ["Nova Scotia, Canada", "Lunenburg", "Chester"],
        ),
        ("Mira and Tom are both used as bait in the story, which was shot in Kent.", ["Kent"]),
        ("Unlike many such shows, the series is filmed on location in Oslo.", ["Oslo"]),
        (
            "It was filmed in and around St. Ada's, Newfoundland and Labrador.",
            ["St. Ada's, Newfoundland and Labrador"],
        ),
        (
            "Interiors were filmed at a number of villas, primarily Villa Sol and Villa Reef.",
            ["Villa Sol", "Villa Reef"],
        ),
        ("It is filmed in Ohio, in the fictional town of Ebbing.", ["Ohio"]),
        ("Cameras rolled in Leeds from May to June 2016.", ["Leeds"]),
        ("The season was made in Leeds between July and the following April.", ["Leeds"]),
        ("Leeds and Oslo were the places where the season was filmed.", ["Leeds", "Oslo"]),
        ("The producers chose Cape Town, South Africa, to stand in for Miami.", ["Cape Town, South Africa"]),
        (
            "Locations used include Low Jail in Leeds, Grey Creek and Sol Hall.",
            ["Low Jail, Leeds", "Grey Creek", "Sol Hall"],
        ),
        ("It was recorded before a studio audience at Grey Studios in Leeds.", ["Grey Studios, Leeds"]),
        ("Taping took place at Kestrel Television City in Hollywood.", ["Kestrel Television City, Hollywood"]),
        ("It was shot on location at Low Cove and Weymouth in Dorset.", ["Low Cove, Dorset", "Weymouth, Dorset"]),
        (
            "Locations used for filming included Low Castle in Kent and Sol House in Surrey.",
            ["Low Castle, Kent", "Sol House, Surrey"],
        ),
        ("Exterior shots were filmed at Sol House, near Salisbury.", ["Sol House, Salisbury"]),
        ("Low Hall in Essex was used as the Grand Hotel.", ["Low Hall, Essex"]),
        ("Low Hall, Essex, and Sol House were also used as locations.", ["Low Hall, Essex", "Sol House"]),
        ("Part of it was filmed in the former WAF base at Low Cove.", ["Low Cove"]),
        ("The exterior shots of the house were of a home in Ebbing, Ohio.", ["Ebbing, Ohio"]),
        ("The chase sequences were captured at Low Beach.", ["Low Beach"]),
        ("The cast and crew spent three weeks in Iceland.", ["Iceland"]),
        ("It was filmed at the Grey Studios lot in Hollywood, California.", ["Grey Studios, Hollywood, California"]),
        (
            "It was taped before a live audience at Grey Studios in Burbank, California.",
            ["Grey Studios, Burbank, California"],
        ),
        ("Production on the second season began on July 7, 2016 in Low Cove.", ["Low Cove"]),
        (
            "Filming took place in Northern Ireland, Spain, Malta and Iceland.",
            ["Northern Ireland", "Spain", "Malta", "Iceland"],
        ),
        ("It was filmed in four countries: Spain, Malta, Iceland and Peru.", ["Spain", "Malta", "Iceland", "Peru"]),
        ("Filming moved from Low Cove to High Cove for the season.", ["High Cove"]),
        ("The cast travelled to Hawaii to film the finale.", ["Hawaii"]),
        ("The crew relocated production to Low Cove, Ohio.", ["Low Cove, Ohio"]),
        ("It was filmed on the Greek island of Crete.", ["Crete"]),
        ("Scenes were filmed on the Isle of Low.", ["Isle of Low"]),
        ("Filming also took place in Ebbing, Low Province.", ["Ebbing, Low Province"]),
        (
            "Filming locations were the Grand Hotel in Ebbing and Low University.",
            ["Grand Hotel, Ebbing", "Low University"],
        ),
        (
            "It was shot in Ebbing, including at the Old Mill, Sol Park and the Low Bridge.",
            ["Ebbing", "Old Mill, Ebbing", "Sol Park, Ebbing", "Low Bridge, Ebbing"],
        ),
        (
            "It was shot in Ebbing, including Sol Street and areas where Silver Rain was shot, the Old Mill, and Sol Park.",
            ["Ebbing", "Sol Street, Ebbing", "Old Mill, Ebbing", "Sol Park, Ebbing"],
        ),
        (
            "Exteriors were shot at Sol House, Kent, while interiors were filmed at Grey Studios.",
            ["Sol House, Kent", "Grey Studios"],
        ),
        ("It was shot in New York, using locations in Brooklyn and Queens.", ["New York", "Brooklyn", "Queens"]),
        (
            "Locations in Ohio included Ebbing, at Low Ranch in Sundale and at the Old Mill in Low Cove.",
            ["Ebbing", "Low Ranch, Sundale", "Old Mill, Low Cove"],
        ),
        ("The series was recorded at Grey Studios.", ["Grey Studios"]),
        ("Though filmed in Malta, the series is set in a fictional town called Ebbing in southern Ohio.", ["Malta"]),
        ("Scenes in Iceland were filmed in November 2012.", ["Iceland"]),
        ("Ebbing was one of the filming locations for the season.", ["Ebbing"]),
        ("The cast spent a week on location in Malta.", ["Malta"]),
        ("The season used sound stages at Grey Studios.", ["Grey Studios"]),
        ("The destinations for this cycle were Hong Kong and Singapore.", ["Hong Kong", "Singapore"]),
        ("The competition was held in the grounds of Low Park, Berkshire.", ["Low Park, Berkshire"]),
        ("Unlike the earlier seasons, which were shot in Ebbing, it was filmed in Austin, Texas.", ["Austin, Texas"]),
        ("The main unit was based at Paint Studios in Ebbing.", ["Paint Studios, Ebbing"]),
        ("The premiere was filmed on the streets of Ebbing.", ["Ebbing"]),
        ("Cameras began rolling in Ebbing on May 5, 2016.", ["Ebbing"]),
        (
            "It ended at Low Hill railway station, Kent, where it was filmed at Low Hill railway station, Kent.",
            ["Low Hill railway station, Kent"],
        ),
        ("A mansion in Ebbing was used as the home of the Vales.", ["Ebbing"]),
        ("The house used for the Vale home is located in Ebbing, Ohio.", ["Ebbing, Ohio"]),
        ("The producers chose Ebbing as the filming location.", ["Ebbing"]),
        ("Grey Studios in Kent served as the main studio for the season.", ["Grey Studios, Kent"]),
        ("Most of the standing sets were housed at Grey Studios in Ebbing.", ["Grey Studios, Ebbing"]),
        ("Studio work was done in Ebbing.", ["Ebbing"]),
        ("Selwick and Ebbing stood in for the harbour.", ["Selwick", "Ebbing"]),
        ("The Vale mansion is a private house on Tern Avenue.", ["Tern Avenue"]),
        ("Production on the season was relocated to Ontario.", ["Ontario"]),
        ("The unit travelled four times to Malta, to shoot on Grey Island.", ["Malta", "Grey Island"]),
        (
            "Photography was done in Low Basin, Ebbing and, for the Oslo scenes, Selwick.",
            ["Low Basin", "Ebbing", "Selwick"],
        ),
        ("Filming took place in Ebbing and at Sol's restaurant.", ["Ebbing", "Sol's"]),
        ("It was filmed on the Grey Sky lot.", ["Grey Sky lot"]),
        ("During filming in Ebbing, Sol broke a leg.", ["Ebbing"]),
        ("It was shot in Morocco, near Selwick.", ["Morocco", "Selwick"]),
        ("Sol shot it in Ebbing, having used a camera on Low Tide.", ["Ebbing"]),
        ("The fictional town of Selwick is represented by Ebbing, Ohio.", ["Ebbing, Ohio"]),
        ("The series used the former Grey Prison as its main location.", ["Grey Prison"]),
        ("It was recorded at Grey Television Centre before an audience.", ["Grey Television Centre"]),
        ("The filming location was Ebbing.", ["Ebbing"]),
        ("The wedding was filmed at St Ada's Church, Ebbing.", ["St Ada's Church, Ebbing"]),
        (
            "Other locations used include Grey Cathedral, Low House and the village of Ebbing.",
            ["Grey Cathedral", "Low House", "Ebbing"],
        ),
        (
            "Most locations were filmed in Kent. These include Grey Hill, Low Drive and the former Ebb Hospital.",
            ["Kent", "Grey Hill", "Low Drive", "Ebb Hospital"],
        ),
        ("The season was filmed in Ebbing, London and Leeds.", ["Ebbing", "London", "Leeds"]),
        ("Sol and her staff travelled to Low Cove Park to research the setting.", []),
        ("The season was filmed in Ebbing and Low Cove, Ohio.", ["Ebbing, Ohio", "Low Cove, Ohio"]),
        ("The season was filmed in Boston and Newport, Rhode Island.", ["Boston", "Newport, Rhode Island"]),
        ("The season was filmed at Sol House and Newport, Rhode Island.", ["Sol House", "Newport, Rhode Island"]),
        ("Many songs were sung in Kent. These include Grey Hill and Low Drive.", []),
        ("Scenes were shot at a local Fish Shop.", []),
        ("The unit moved to Ebbing, Ohio, where they filmed the fair at Sol House.", ["Sol House, Ebbing, Ohio"]),
        ("In Oslo, the show was taped at the Grey Hall.", ["Grey Hall, Oslo"]),
        ("It was filmed outside the Reef HQ building in Ebbing, Essex.", ["Reef HQ, Ebbing, Essex"]),
        ("The season was filmed at Reef Studios Stage 4B in Lowmoor.", ["Reef Studios, Lowmoor"]),
        ("Scenes were filmed at the Ebb Museum in the old Marshal's house.", ["Ebb Museum"]),
        ("The season was filmed in the Oslo suburb of Ebbing.", ["Ebbing, Oslo"]),
        ("The series was taped at Ebb Park and, later, Grey Hall in Leeds.", ["Ebb Park, Leeds", "Grey Hall, Leeds"]),
        ("It was filmed on the Low Street back lot located at Reef Studios in Leeds.", ["Reef Studios, Leeds"]),
        ("The first seasons were mostly filmed outside of Leeds.", []),
        ("Filming stopped due to a flood in southern Norway.", []),
        ("Parts of it were shot at Sol Mall to appear as the fictional arcade in Lowmoor.", ["Sol Mall"]),
        ("It is shot with a filming technique known from shows such as Salt and Grey Park.", []),
    ],
)
def test_where_it_was_filmed(sentence: str, want: list[str]) -> None:
    assert places(sentence) == want


@pytest.mark.parametrize(
    "sentence",
    [
        "Shows filmed here include Low Sands, Grey Creek and High Cove.",
        "Filming is to begin on 25 January as reported in The Selwick Weekly News.",
        "It began filming in May and was shown in the Northern Hemisphere in the spring.",
        "Ana Sol was filming Silver Rain in Prague at the time.",
        "She had shot a film in Morocco.",
        "The series was filmed in the Irish counties.",
        "Ana Sol was used as the model.",
        "The reunion was not filmed in Ebbing.",
        "They had the opportunity to film at a shop in Ebbing.",
        "No part of it was shot in Kent.",
        "The series was filmed in Hindi.",
        "It was too expensive to shoot in Ebbing.",
        "Auditions were held in Ebbing and Low Cove.",
        "As part of the making of the season, Sol moved into a house in western Sydney.",
        "The crew talked of the tax incentives of working in Florida.",
        "Exteriors like those in Low Tide were built so that Vale could hide.",
        "The pilot was screened in Ebbing.",
        "Filming was interrupted when Sol flew to Sydney for a wedding.",
        "Post-production took place in Ebbing.",
        "Ana Sol had filmed Low Tide in Cape Town.",
        "Filming in Ebbing proved impossible.",
        "The police in Kent helped with the filming.",
        "A scene from the film shot in Rome was parodied.",
        "Ebb Films, based in Dublin, made the series.",
    ],
)
def test_where_it_was_not(sentence: str) -> None:
    assert places(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "want"),
    [
        ("The show took place mainly within the fictional town of Ebbing.", ["Ebbing"]),
        ("It follows Low Sands and, like that series, is set mainly in Uppsala.", ["Uppsala"]),
        ("It was set in the northwest England town of Ebbing.", ["Ebbing"]),
        ("The series is set in modern Mexico City.", ["Mexico City"]),
        ("Sol purposely set the series in Montana.", ["Montana"]),
        (
            "It is set in the old wing of the fictional Low Memorial Hospital, located in Boise, Idaho.",
            ["Low Memorial Hospital, Boise, Idaho"],
        ),
        ("Harbour Lights is a British crime drama series set in 1950s Glasgow.", ["Glasgow"]),
        (
            "Harbour Lights is a Canadian comedy set in the fictional town of Dog Creek, Ontario.",
            ["Dog Creek, Ontario"],
        ),
        ("Harbour Lights is a sitcom, set in a hotel in Torquay.", ["Torquay"]),
        ("Set in the 1960s in New York City, the series follows an agency.", ["New York City"]),
        ("The series is set in the fictional Midlands town of Grimsworth.", ["Grimsworth"]),
        ("Set and filmed in Chile, the season tells of a trade.", ["Chile"]),
        ("The series was filmed and set in Leeds.", ["Leeds"]),
        ("The action takes place in Victorian London.", ["London"]),
        ("The drama is set in the Joseon Dynasty.", []),
        ("The season takes place at Camp Low in 1984.", ["Camp Low"]),
        ("The season takes place at a shuttered school in Vermont in the winter of 1977.", ["Vermont"]),
        ("The series is set on the storm-locked continent of Meridia.", ["Meridia"]),
        ("The season focuses on the town of Low Cove.", ["Low Cove"]),
        ("The series follows a family in 1980s Seattle.", ["Seattle"]),
        ("It is set in a women's prison in Ebbing, Ohio.", ["Ebbing, Ohio"]),
        ("Taking place in the fictional town of Low Cove, the series follows a cop.", ["Low Cove"]),
        ("The series, which takes place in the desert city of Low Mesa, follows a cop.", ["Low Mesa"]),
        ("Ana Sol plays a doctor who moves to the coastal village of Low Cove.", ["Low Cove"]),
        ("The story revolves around two families living in Barcelona.", ["Barcelona"]),
        ("The second season of the rival show is set in Low Cove.", []),
        ("The series is set in Harbour Lights, a fictional hotel in the fishing town of Low Cove.", ["Low Cove"]),
        (
            "Though filmed in Malta, Harbour Lights is set in a fictional town called Ebbing in southern Ohio.",
            ["Ebbing, Ohio"],
        ),
        ("The season follows Mira Vale in the fictional town of Harbour Lights, Ohio.", ["Harbour Lights, Ohio"]),
        ("The series sees Mira recognized as a hero in Low City after the flood.", ["Low City"]),
        ("The series follows a squid and three whelks in the fictional underwater city of Low Bottom.", ["Low Bottom"]),
        ("The series follows the life of Mary, Queen of Tides.", []),
        ("The series follows Mira Vale, who fights crime in Ebbing, Ohio.", ["Ebbing, Ohio"]),
        ("Set in the 1930s, Mira Vale runs a school.", []),
        ("Harbour Lights is a drama television series, and is set in the port of Varnmouth.", ["Varnmouth"]),
        ("It was filmed and is set in Low Cove, Dorset.", ["Low Cove, Dorset"]),
        ("It follows a group of nurses at a clinic in Chicago.", ["Chicago"]),
        ("The series follows Ana Vale, a lawyer who studied in Boston.", []),
        ("The show centers on sisters who move from Boston to Seattle.", ["Seattle"]),
        ("It is about a family who return to Cape Town.", ["Cape Town"]),
        ("It has a cast featuring Ana Sol as a cook who moves to posh Low Hills, Ohio.", ["Low Hills, Ohio"]),
        ("The series follows Tom Vale, who returns to Star City to fight crime.", ["Star City"]),
        ("The series follows Tom Vale, who returns to Mira.", []),
        ("It is set in Harbour Lights, a fictional English town on the coast of Dorset.", ["Dorset"]),
        ("Set primarily in the early to mid-2000s in Low Cove, Ohio, it follows a cook.", ["Low Cove, Ohio"]),
        ("The series is set in 1920s Berlin and Paris.", ["Berlin", "Paris"]),
        ("Set against the backdrop of 1970s Milan, it follows a thief.", ["Milan"]),
        ("The story is set against the backdrop of the Reef War.", []),
        ("The primary setting of the series is the town of Low Cove.", ["Low Cove"]),
        ("The show's setting is bleak.", []),
        ("It is a police drama based in Glasgow.", ["Glasgow"]),
        ("It is a drama based in part on a memoir.", []),
        ("The series focuses on a Chicago restaurant run by two brothers.", ["Chicago"]),
        ("It follows detectives of the Baltimore Police Department.", ["Baltimore"]),
        ("It follows detectives of the Grey Police Department.", []),
        ("It stars Ana Sol as Mira, a New Orleans chef who solves murders.", ["New Orleans"]),
        ("The series chronicles life in the Ohio town of Low Cove.", ["Low Cove, Ohio"]),
        ("It takes place in the fictional town of Low Cove in Oregon.", ["Low Cove, Oregon"]),
        ("It follows Mira, who returns to her home town of Low Cove.", ["Low Cove"]),
        ("The series follows the residents of Low Cove, a village in Devon.", ["Low Cove, Devon"]),
        ("It is set in the Cornish fishing village of Low Cove.", ["Low Cove"]),
        ("It is set against the backdrop of the London Blitz.", []),
        ("Sol set the series in Belfast because she grew up there.", ["Belfast"]),
        ("Sol set the book in Belfast.", []),
        (
            "It is set in the Low Hill quarter of the New York City borough of Queens.",
            ["Low Hill, Queens, New York City"],
        ),
        ("The show is set in the Low Hill district of Denver, Colorado.", ["Low Hill, Denver, Colorado"]),
        ("It stars Ana Sol as the mayor of Low Cove, a fictional town in Ohio.", ["Low Cove, Ohio"]),
        ("It follows two waitresses at a Boston diner.", ["Boston"]),
        ("It is filmed in Leeds and set in the fictional town of Low Cove.", ["Low Cove"]),
        ("It is shot in Vancouver, British Columbia, but set in Seattle.", ["Seattle"]),
        ("It is set in the small town of Low Cove on the coast of Maine.", ["Low Cove, Maine"]),
        ("It is set in the fictional Grey Police Station in east London.", ["Grey Police Station, London"]),
        ("It is set in Low Hill. It follows two waitresses at a Boston diner.", ["Low Hill"]),
        ("It is a reality television series that follows six cooks in Boston.", []),
    ],
)
def test_where_it_is_set(sentence: str, want: list[str]) -> None:
    assert places(sentence, "setting", "") == want


@pytest.mark.parametrize(
    ("sentence", "want"),
    [
        ("In Boston in 1900, the Low Hospital tries new ways of surgery.", ["Boston"]),
        ("A girl is one of ten children who reside in the fictional town of Ebbing, Michigan.", ["Ebbing, Michigan"]),
        ("The Vales live in suburban Detroit.", ["Detroit"]),
        ("In a small Vermont town, children vanish.", ["Vermont"]),
        ("In the town of Low Cove, Ohio, a nurse finds a body.", ["Low Cove, Ohio"]),
        ("A Maine village is haunted by sailors.", ["Maine"]),
        ("The series follows Mira, who moves to Chicago.", ["Chicago"]),
        ("Mira moves to Chicago after the storm.", []),
        ("It rains for a day. She wakes. The series follows a nurse in Boston.", []),
    ],
)
def test_where_a_story_begins(sentence: str, want: list[str]) -> None:
    assert places(sentence, "setting", "Premise") == want


@pytest.mark.parametrize(
    ("sentence", "want"),
    [
        ("The port of Low Cove doubled for the fictional Ebbing.", ["Low Cove"]),
        ("Low Cove served as the filming location for the city.", ["Low Cove"]),
        ("Ana Sol served as the host.", []),
        ("Grey Dockyard was used to portray the docks.", ["Grey Dockyard"]),
        ("The Grey Club in Kent was used instead of a hotel.", ["Grey Club, Kent"]),
        ("The house used for exterior shots is in Pasadena, California.", ["Pasadena, California"]),
        ("Low Castle in north Hampshire was used for exterior shots.", ["Low Castle, Hampshire"]),
        ("The crew used the campus of Grey University to stand in for the academy.", ["Grey University"]),
        ("The crew used Ana Sol to replace the host.", []),
        (
            "Seasons have been shot in Miami, Las Vegas, Washington, D.C., and Seattle.",
            ["Miami", "Las Vegas", "Washington, D.C.", "Seattle"],
        ),
        ("Locations include St Ana's Church and Low Hall.", ["St Ana's Church", "Low Hall"]),
        (
            "Locations included Ebbing and Long Bay, parts of Dorset that still look old, and Pine Studios in Poole.",
            ["Ebbing", "Long Bay", "Pine Studios, Poole"],
        ),
        ("The scene was shot at a bar parking lot in Savannah, Georgia.", ["Savannah, Georgia"]),
        ("The series shoots in Wilmington, North Carolina.", ["Wilmington, North Carolina"]),
        ("Filming of the season lasted from March until August 2015, taking place in Low Cove.", ["Low Cove"]),
        ("The show is taped at Studio 6B in Grey Hall.", ["Grey Hall"]),
        ("Toronto doubles for Boston.", ["Toronto"]),
        ("It is filmed at the Grey Television studios in Melbourne.", ["Grey Television studios, Melbourne"]),
        ("It was filmed for Grey Television.", []),
        (
            "It was filmed in Utah, especially Low Valley and Grey Lake.",
            ["Utah", "Low Valley, Utah", "Grey Lake, Utah"],
        ),
    ],
)
def test_what_stood_there(sentence: str, want: list[str]) -> None:
    assert places(sentence) == want


@pytest.mark.parametrize(
    ("sentence", "want"),
    [
        ("The season was filmed in the Philippines.", ["Philippines"]),
        ("The tasks were filmed in Rome.", []),
        ("A reunion was filmed in Rome.", []),
    ],
)
def test_under_other_headings_the_work_itself_is_told_of(sentence: str, want: list[str]) -> None:
    assert places(sentence, "filming", "Format") == want


def test_a_town_lies_in_what_the_article_says_elsewhere() -> None:
    made = places("Filming began in Low Cove in May 2014. The crew moved to Low Cove, Ontario, for good.")
    assert made == ["Low Cove, Ontario"]


@pytest.mark.parametrize(
    ("value", "want"),
    [
        ("Grey Studios, Orlando, Florida", ["Grey Studios, Orlando, Florida"]),
        ("Low Cove, California", ["Low Cove, California"]),
        ("Ebbing, Ohio, Harrow, Kent", ["Ebbing, Ohio", "Harrow, Kent"]),
        ("Norway, Spain, Malta", ["Norway", "Spain", "Malta"]),
        ("Various (auditions)", []),
    ],
)
def test_places_on_one_line_of_a_box(value: str, want: list[str]) -> None:
    text = f"= Harbour Lights =\n\nInfobox\n- Location: {value}\n\nHarbour Lights is a drama television series.\n"
    found = [e.fact for e in read_article(text.encode(), "t").entries]
    assert [f.place for f in found if isinstance(f, Location)] == want


def test_the_season_of_the_article_is_set_somewhere() -> None:
    for said, want in (("second", ["Low Cove"]), ("first", [])):
        text = f"= Harbour Lights (season 2) =\n\nThe {said} season is set in Low Cove.\n"
        found = (e.fact for e in read_article(text.encode(), "t").entries)
        assert [f.place for f in found if isinstance(f, Location)] == want


@pytest.mark.parametrize(
    ("head", "want"),
    [("Filming and release", ["Ebbing"]), ("Live shows", []), ("Music", []), ("Characters", []), ("Plot", [])],
)
def test_the_headings_of_making(head: str, want: list[str]) -> None:
    assert places("The first three were taped on May 5, 2015 in Ebbing.", head=head) == want


def test_shots_are_no_shooting() -> None:
    assert places("The finale has shots of the boats in Ebbing.") == []


def test_the_universe_of_a_franchise_is_no_setting() -> None:
    assert places("The series is set in the Sands universe.", "setting", "") == []


@pytest.mark.parametrize(
    ("sentence", "want"),
    [
        ("Work got under way in May in Tallinn.", ["Tallinn"]),
        ("The series is filmed in Oslo at Grey Studios.", ["Grey Studios, Oslo"]),
        ("Interiors were shot at the Ebbing studios in Oslo.", ["Ebbing studios, Oslo"]),
        ("Norway's Grey Beach stood in for the crash site.", ["Grey Beach, Norway"]),
        ("The towns of Ebbing and Selwick doubled for the harbour.", ["Ebbing", "Selwick"]),
        ("The lighthouse seen in the titles is at Low Ebbing.", ["Low Ebbing"]),
        ("The clinic is a former butter factory at Ebbing.", ["Ebbing"]),
        ("The rectory is Sol House, near Ebbing.", ["Sol House, Ebbing"]),
        ("The street was built at the Ebbing and Transport Museum in Selwick.", ["Ebbing and Transport Museum, Selwick"]),
        ("The ferry scene was filmed off Ebbing in May.", ["Ebbing"]),
        ("Filming began in May, and relocated to Selwick in June.", ["Selwick"]),
        ("It was shot in Ebbing, with the ward scenes shot at the disused Grey Hospital in Selwick.", ["Ebbing", "Grey Hospital, Selwick"]),
        ("It was shot in Ebbing, unlike its predecessor, which was filmed on the Grey lot.", ["Ebbing"]),
        ("It was the first season not to shoot in Ebbing.", []),
        ("While the pilot had been shot in Ebbing, production relocated to Selwick.", ["Selwick"]),
    ],
)  # fmt: skip
def test_clauses_of_filming_are_read_apart(sentence: str, want: list[str]) -> None:
    assert places(sentence) == want


@pytest.mark.parametrize(
    ("sentence", "head", "want"),
    [
        ("It follows the prosecutors of the fictional Low County, Ohio.", "", ["Low County, Ohio"]),
        ("In 1994, the residents of the fictional Low Creek, Texas are stunned.", "Premise", ["Low Creek, Texas"]),
        ("Set in the fictional town of the same name, it centres on a vet.", "", ["Harbour Lights"]),
        ("It follows the fictional detective Ana Sol.", "", []),
        ("The team is based in Galveston, Texas.", "", ["Galveston, Texas"]),
        ("The keepers live in St. Louis, Missouri, where the series takes place.", "", ["St. Louis, Missouri"]),
        ("The story unfolds in Glasgow in the winter of 1962.", "", ["Glasgow"]),
    ],
)
def test_places_that_there_are_not(sentence: str, head: str, want: list[str]) -> None:
    assert places(sentence, "setting", head) == want
