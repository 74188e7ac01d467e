using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests;
using Xunit;
using static TeamsPilotBot.Knowledge.Tests.Digests.Composed;
using static TeamsPilotBot.Tests.DigestFactsBuilder;

namespace TeamsPilotBot.Knowledge.Tests.Digests;

public sealed class NewLessonTests
{
    [Fact]
    public void Where_nothing_is_new_there_is_no_digest()
        => Assert.Null(Of(new DigestFactsBuilder().WithSeed(Plain("seed-1")).Build(), AChannel()));

    [Fact]
    public void What_was_published_before_the_channel_subscribed_is_not_told()
    {
        var facts = new DigestFactsBuilder().WithNew(29, Plain("gammel")).WithNew(27, Plain("sprunget-over")).WithNew(1, Plain("ny"));

        Assert.Equal(["ny", "sprunget-over"], Of(facts).Ids(DigestItemKind.Lesson));
    }

    [Fact]
    public void What_was_told_is_not_told_again()
    {
        var facts = new DigestFactsBuilder().WithNew(1, Plain("fortalt"), Plain("ny"));

        Assert.Equal(["ny"], Of(facts, null, "Lesson:fortalt").Ids(DigestItemKind.Lesson));
    }

    [Fact]
    public void What_was_published_after_the_week_waits_for_the_next()
    {
        var facts = new DigestFactsBuilder().WithNew(1, Plain("søndag")).WithNew(-1, Plain("tirsdag")).Build();

        Assert.Equal(["søndag"], Of(facts, AChannel(), new DigestWeek(2026, 48))!.Ids(DigestItemKind.Lesson));
    }

    [Fact]
    public void Three_are_shown_and_the_rest_counts_as_told_and_can_be_read()
    {
        var facts = new DigestFactsBuilder().WithSeed(Plain("seed", organisation: "A")).WithNew(1, [.. Enumerable.Range(1, 7).Select(n => Plain($"ny-{n}", organisation: "A"))]);

        var digest = Of(facts);

        Assert.Equal((3, 4), (digest.Items.Count, digest.More.Count));
        Assert.Equal(7, digest.Keys.Distinct().Count());
        Assert.Equal("Syv nye erfaringer.", digest.Lead);
    }

    [Fact]
    public void Only_what_everyone_may_see_is_told()
    {
        var facts = new DigestFactsBuilder().WithNew(
            1, Plain("alle"), Plain("sektor") with { Visibility = Visibility.Sector }, Plain("egne") with { Visibility = Visibility.Organisation });

        Assert.Equal(["Lesson:alle"], Of(facts).Keys.Where(key => key.StartsWith("Lesson", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_channel_gets_what_is_about_its_topics_and_sectors()
    {
        var facts = new DigestFactsBuilder().WithNew(
            1, Plain("jura", Category.Legal), Plain("data", Category.Data), Plain("region", Category.Legal) with { Sector = Sector.Region },
            Plain("tværs", Category.Legal) with { Sector = Sector.CrossSector });

        Assert.Equal(
            ["jura", "tværs"], Of(facts, AChannel() with { Topics = [Category.Legal], Sectors = [Sector.Municipality] }).Ids(DigestItemKind.Lesson).Order());
    }

    [Fact]
    public void What_was_done_and_how_it_ended_comes_before_what_somebody_means_to_do()
    {
        var facts = new DigestFactsBuilder().WithNew(
            1, Plain("plan") with { Evidence = Evidence.Plan, Status = LessonStatus.Solved }, Plain("løst") with { Status = LessonStatus.Solved, Outcome = "Det virker." },
            Plain("åbent") with { Status = LessonStatus.Unsolved });

        var digest = Of(facts);

        Assert.Equal(["løst", "åbent", "plan"], digest.Ids(DigestItemKind.Lesson));
        Assert.Equal("Løst hos løst Kommune, maj 2024.", digest.Items[0].Detail);
        Assert.Equal("En plan og ikke et resultat: plan Kommune, maj 2024.", digest.Items[2].Detail);
    }

    [Fact]
    public void A_lesson_that_answers_an_open_question_comes_first_and_says_so()
    {
        var wanted = Plain("svar", Category.Legal) with { Keywords = ["samtykke"] };
        var facts = new DigestFactsBuilder().WithNew(1, Plain("ny-1"), wanted, Plain("ny-2")).WithHandOffs(AQuestion("h-1"));

        var first = Of(facts).Items[0];

        Assert.Equal(("svar", "Uafklaret hos svar Kommune, maj 2024. Der er et åbent spørgsmål om det."), (first.Id, first.Detail));
    }

    [Fact]
    public void A_question_that_others_may_not_see_moves_no_lesson_up()
    {
        var wanted = Plain("svar", Category.Legal) with { Keywords = ["samtykke"] };

        Assert.Equal("ny-1", Of(new DigestFactsBuilder().WithNew(1, Plain("ny-1"), wanted).WithHandOffs(AQuestion("h-1").Private())).Items[0].Id);
    }

    [Fact]
    public void A_lesson_that_says_otherwise_than_a_known_one_says_so_unless_that_one_is_hidden()
    {
        var (known, hidden) = (Plain("kendt") with { Title = "Samtykke er nok" }, Plain("skjult") with { Visibility = Visibility.Organisation });
        var facts = new DigestFactsBuilder().WithSeed(known, hidden)
            .WithNew(1, Plain("ny-a") with { Contradicts = ["kendt"] }, Plain("ny-b") with { Contradicts = ["skjult"] });

        var items = Of(facts).Items;

        Assert.Equal(("ny-a", "Uafklaret hos ny-a Kommune, maj 2024. Den siger noget andet end »Samtykke er nok«."), (items[0].Id, items[0].Detail));
        Assert.Equal("Uafklaret hos ny-b Kommune, maj 2024.", items[1].Detail);
    }

    [Fact]
    public void A_lesson_that_another_has_taken_the_place_of_is_left_out()
    {
        var facts = new DigestFactsBuilder().WithNew(1, Plain("gammel"), Plain("ny") with { Supersedes = ["gammel"] });

        Assert.DoesNotContain("Lesson:gammel", Of(facts).Keys);
    }

    [Fact]
    public void A_lesson_that_nobody_answers_for_comes_last_and_says_so()
    {
        var facts = new DigestFactsBuilder().WithNew(1, Plain("a") with { Unconfirmed = "2026-11-01", Status = LessonStatus.Solved }, Plain("b"));

        var digest = Of(facts);

        Assert.Equal(["b", "a"], digest.Ids(DigestItemKind.Lesson));
        Assert.EndsWith("Ingen har bekræftet, at den stadig gælder.", digest.Items[1].Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void The_three_that_are_shown_are_not_all_from_one_place_where_others_are_as_good()
    {
        var facts = new DigestFactsBuilder().WithNew(
            1, Plain("a-1", organisation: "A"), Plain("a-2", organisation: "A"), Plain("a-3", organisation: "A"), Plain("z-1", Category.Data, "Z"));

        Assert.Contains("z-1", Of(facts).Ids(DigestItemKind.Lesson));
    }

    [Fact]
    public void Of_what_two_people_want_less_one_is_shown_as_the_last()
    {
        var facts = new DigestFactsBuilder().WithNew(
            1, Plain("jura-1", Category.Legal) with { Status = LessonStatus.Solved }, Plain("jura-2", Category.Legal) with { Status = LessonStatus.Solved }, Plain("data-1", Category.Data));
        FewerWish Wish(string person) => new(DigestItemKind.Lesson, Category.Legal, person);

        Assert.Equal(["jura-1", "jura-2", "data-1"], Of(facts, AChannel() with { Fewer = [Wish("anne")] }).Ids(DigestItemKind.Lesson));
        Assert.Equal(["data-1", "jura-1"], Of(facts, AChannel() with { Fewer = [Wish("anne"), Wish("bo")] }).Ids(DigestItemKind.Lesson));
        Assert.Equal(["data-1", "jura-1"], Of(facts, AChannel() with { OwnerKey = "anne", Fewer = [Wish("anne")] }).Ids(DigestItemKind.Lesson));
    }

    [Fact]
    public void To_the_demo_every_lesson_that_came_with_the_program_is_new_in_any_week()
    {
        var facts = new DigestFactsBuilder().WithSeed([.. SeedData.Lessons]).Build();

        var digest = Of(facts, DemoSubscription.In(Language.Danish), new DigestWeek(2031, 7))!;

        Assert.Equal(SeedData.Lessons.Select(lesson => lesson.Id).Order(), digest.Items.Concat(digest.More).Where(item => item.Kind == DigestItemKind.Lesson).Select(item => item.Id).Order());
        Assert.Equal(3, digest.Ids(DigestItemKind.Lesson).Count);
        Assert.StartsWith("534 nye erfaringer", digest.Lead, StringComparison.Ordinal);
    }
}
