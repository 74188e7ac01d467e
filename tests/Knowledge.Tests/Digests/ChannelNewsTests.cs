using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.Drafts;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Rights;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests;
using Xunit;
using static TeamsPilotBot.Knowledge.Tests.Digests.Composed;
using static TeamsPilotBot.Tests.DigestFactsBuilder;

namespace TeamsPilotBot.Knowledge.Tests.Digests;

/// <summary>What a channel is told besides new lessons.</summary>
public sealed class ChannelNewsTests
{
    private const string ConsentText = "Må vi optage borgernes opkald uden samtykke?";

    private static readonly DigestSubscription WithAnne = AChannel() with { Members = ["bo", "anne"] };

    private static Lesson Consent => Plain("samtykke", Category.Legal) with { Owner = "anne", Keywords = ["samtykke"] };

    [Fact]
    public void A_question_goes_to_a_channel_whose_people_have_been_through_the_same_and_names_nobody()
    {
        var item = Of(new DigestFactsBuilder().WithSeed(Consent).WithHandOffs(AQuestion("h-1")), WithAnne).The(DigestItemKind.Question);

        Assert.Equal(("h-1", ConsentText, "En kommune spørger. I har selv fortalt om samtykke."), (item.HandOffId, item.Title, item.Detail));
    }

    [Fact]
    public void A_question_for_which_the_bot_found_their_lesson_says_which()
    {
        var facts = new DigestFactsBuilder().WithSeed(Consent with { Keywords = [], Title = "Spørg om lov" })
            .WithHandOffs(AQuestion("h-1", with: question => question with { Found = ["samtykke"], Urgent = true }));

        Assert.Equal(
            "En kommune spørger, og det haster. I har selv fortalt om noget, der ligner: »Spørg om lov«.", Of(facts, WithAnne).The(DigestItemKind.Question).Detail);
    }

    [Fact]
    public void A_lesson_of_theirs_that_not_everyone_may_see_is_not_spoken_of()
    {
        var facts = new DigestFactsBuilder().WithSeed(Consent with { Visibility = Visibility.Organisation }).WithHandOffs(AQuestion("h-1"));

        Assert.Equal("En kommune spørger.", Of(facts, WithAnne).The(DigestItemKind.Question).Detail);
    }

    [Fact]
    public void The_best_match_comes_first_and_three_are_shown()
    {
        var facts = new DigestFactsBuilder().WithSeed(Consent).WithHandOffs(
            [.. Enumerable.Range(1, 4).Select(n => AQuestion($"h-{n}", $"Spørgsmål {n}", question => question with { Category = Category.Data })), AQuestion("h-9")]);

        var ids = Of(facts, WithAnne).Ids(DigestItemKind.Question);

        Assert.Equal(["h-9", "h-1", "h-2"], ids);
    }

    [Fact]
    public void A_question_is_told_only_while_somebody_could_answer_it_and_others_may_see_it()
    {
        var facts = new DigestFactsBuilder().WithHandOffs(
            AQuestion("privat").Private(), AQuestion("besvaret").Now(HandOffStatus.Answered, MoveKind.Answer), AQuestion("trukket").Now(HandOffStatus.Withdrawn, MoveKind.Withdraw),
            AQuestion("afvist").Now(HandOffStatus.Declined, MoveKind.Decline), AQuestion("set").Now(HandOffStatus.Seen, MoveKind.MarkSeen));

        Assert.Equal(["afvist", "set"], Of(facts).Ids(DigestItemKind.Question));
    }

    [Fact]
    public void A_channel_in_which_only_the_asker_is_known_is_not_asked()
    {
        var facts = new DigestFactsBuilder().WithHandOffs(AQuestion("h-1")).Build();

        Assert.Null(Of(facts, AChannel() with { Members = ["asker"] }));
        Assert.NotNull(Of(facts, AChannel() with { Members = ["asker", "bo"] }));
    }

    [Fact]
    public void Questions_that_mean_the_same_are_told_once_and_again_when_twice_as_many_ask()
    {
        HandOff[] same = [AQuestion("h-1"), AQuestion("h-2")];
        var first = Of(new DigestFactsBuilder().WithHandOffs(same).WithRecurring(same.Recurring(askers: 2)));

        Assert.Equal("To har spurgt om det.", first.The(DigestItemKind.Question).Detail);
        Assert.Null(Of(new DigestFactsBuilder().WithHandOffs(same).WithRecurring(same.Recurring(askers: 3)).Build(), AChannel(), null, [.. first.Keys]));

        var grown = Of(new DigestFactsBuilder().WithHandOffs(same).WithRecurring(same.Recurring(askers: 4)), null, [.. first.Keys]).The(DigestItemKind.Recurring);
        Assert.Equal((ConsentText, "Fire har spurgt om det, og ingen erfaring svarer på det endnu."), (grown.Title, grown.Detail));
    }

    [Fact]
    public void What_nobody_lets_others_see_recurs_by_its_area_only()
    {
        HandOff[] same = [AQuestion("h-1").Private(), AQuestion("h-2").Private()];

        var item = Of(new DigestFactsBuilder().WithHandOffs(same).WithRecurring(same.Recurring(askers: 4))).The(DigestItemKind.Recurring);

        Assert.Equal("Fire har spurgt om noget med jura, som ingen erfaring svarer på", item.Title);
        Assert.Equal((null, null), (item.Detail, item.HandOffId));
        Assert.DoesNotContain("h-1", item.Key, StringComparison.Ordinal);
    }

    [Fact]
    public void The_words_of_one_who_lets_others_see_them_are_told_and_not_those_of_another()
    {
        HandOff[] same = [AQuestion("h-1", "Mit hemmelige spørgsmål").Private(), AQuestion("h-2").Now(HandOffStatus.Answered, MoveKind.Answer)];

        var item = Of(new DigestFactsBuilder().WithHandOffs(same).WithRecurring(same.Recurring(askers: 3))).The(DigestItemKind.Recurring);

        Assert.Equal((ConsentText, null), (item.Title, item.HandOffId));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_words_of_one_who_took_the_question_back_or_was_erased_are_told_nowhere(bool isErased)
    {
        var gone = isErased ? AQuestion("h-2").Solved() with { AskerKey = Pseudonym.New().Key } : AQuestion("h-2").Now(HandOffStatus.Withdrawn, MoveKind.Withdraw);
        HandOff[] same = [AQuestion("h-1").Private(), gone];

        var item = Assert.Single(Of(new DigestFactsBuilder().WithHandOffs(same).WithRecurring(same.Recurring(askers: 3))).Items);

        Assert.Equal("Tre har spurgt om noget med jura, som ingen erfaring svarer på", item.Title);
    }

    [Theory]
    [InlineData(true, "Tre har spurgt om det.")]
    [InlineData(false, "Tre har spurgt om noget med jura")]
    public void Where_a_lesson_came_of_one_of_them_it_is_not_said_that_none_answers_it(bool isShared, string told)
    {
        var open = AQuestion("h-1").Now(HandOffStatus.Answered, MoveKind.Answer);
        HandOff[] same = [isShared ? open : open.Private(), AQuestion("h-2").Solved().Private()];
        var facts = new DigestFactsBuilder().WithSeed(Plain(DraftProposal.IdOf("h-2"))).WithHandOffs(same).WithRecurring(same.Recurring(askers: 3));

        var item = Of(facts).The(DigestItemKind.Recurring);

        Assert.Equal(told, isShared ? item.Detail : item.Title);
    }

    [Fact]
    public void What_only_one_authority_asks_does_not_recur_across_projects()
    {
        HandOff[] same = [.. Enumerable.Range(1, 2).Select(n => AQuestion($"h-{n}", with: question => question with { Organisation = "Faxe Kommune", Shared = false }))];

        Assert.Null(Of(new DigestFactsBuilder().WithHandOffs(same).WithRecurring(same.Recurring(askers: 2)).Build(), AChannel()));
        Assert.NotNull(Of(new DigestFactsBuilder().WithHandOffs(same).WithRecurring(same.Recurring(askers: 3)).Build(), AChannel()));
    }

    [Fact]
    public void A_theme_of_three_organisations_is_told_when_a_new_lesson_joins_it()
    {
        Lesson About(string id, string organisation) => Plain(id, Category.Legal, organisation) with { Keywords = ["Hjemmel"] };
        var facts = new DigestFactsBuilder().WithSeed(About("a", "Aarhus Kommune") with { Status = LessonStatus.Solved }, About("b", "Region Midtjylland")).WithNew(1, About("c", "Faxe Kommune"));

        var digest = Of(facts);
        var theme = digest.The(DigestItemKind.Recurring);

        Assert.Equal(("Tre organisationer har fortalt om »Hjemmel«", "a"), (theme.Title, theme.LessonId));
        Assert.Equal("Det er Aarhus Kommune, Faxe Kommune og Region Midtjylland. En af dem har løst det.".Length, theme.Detail!.Length);
        Assert.EndsWith("En af dem har løst det.", theme.Detail, StringComparison.Ordinal);
        Assert.Equal(
            [DigestItemKind.Lesson], Of(facts.WithNew(1, About("d", "Faxe Kommune")), null, [.. digest.Keys]).Items.Select(item => item.Kind));
    }

    [Fact]
    public void A_solved_question_says_how_long_it_took()
        => Assert.Equal("Løst på seks dage.", Of(new DigestFactsBuilder().WithHandOffs(AQuestion("h-1").Solved())).The(DigestItemKind.Solved).Detail);

    [Fact]
    public void A_lesson_that_came_of_a_solved_question_is_told_once_as_a_lesson()
    {
        var lesson = Plain(DraftProposal.IdOf("h-1"), Category.Legal);
        var facts = new DigestFactsBuilder().WithHandOffs(AQuestion("h-1").Solved()).WithNew(1, lesson);

        var digest = Of(facts, AChannel() with { Sectors = [Sector.Municipality] });

        Assert.Empty(digest.Ids(DigestItemKind.Solved));
        Assert.EndsWith("Den kom ud af et spørgsmål, der blev løst.", digest.The(DigestItemKind.Lesson).Detail, StringComparison.Ordinal);
        Assert.Null(Of(facts.Build(), AChannel(), new DigestWeek(2026, 50), [.. digest.Keys]));
    }

    [Fact]
    public void A_lesson_of_another_area_stands_with_its_solved_question()
    {
        var lesson = Plain(DraftProposal.IdOf("h-1"), Category.Data);
        var facts = new DigestFactsBuilder().WithHandOffs(AQuestion("h-1").Solved()).WithNew(1, lesson);

        var solved = Of(facts, AChannel() with { Topics = [Category.Legal] }).The(DigestItemKind.Solved);

        Assert.Equal((lesson.Id, $"Svaret er blevet til en erfaring: »{lesson.Title}«."), (solved.LessonId, solved.Detail));
    }

    [Fact]
    public void A_new_contact_is_told_and_an_example_is_not()
    {
        Contact New(string id) => new() { Id = id, Name = "Anne Jensen", Role = "Jurist", Organisation = "KL", CanHelpWith = "GDPR", ValidFrom = new DateOnly(2026, 11, 23) };
        var facts = new DigestFactsBuilder().WithContacts(New("kl"), New("eksempel") with { Example = true }, New("gammel") with { ValidFrom = new DateOnly(2026, 1, 1) });

        var item = Of(facts).The(DigestItemKind.People);

        Assert.Equal(("kl", "Anne Jensen er ny kontaktperson hos KL", "Jurist. Kan hjælpe med: GDPR."), (item.Id, item.Title, item.Detail));
    }

    [Fact]
    public void An_organisation_that_tells_for_the_first_time_is_named()
    {
        var facts = new DigestFactsBuilder().WithSeed(Plain("a", organisation: "Faxe Kommune")).WithNew(2, Plain("b", organisation: "Faxe Kommune"), Plain("c", organisation: "Køge Kommune"));

        Assert.Equal("Køge Kommune har fortalt sin første erfaring", Of(facts).The(DigestItemKind.People).Title);
    }

    [Fact]
    public void A_date_is_told_from_two_weeks_before()
    {
        var facts = new DigestFactsBuilder().WithDates(
            new DigestDate("erfa", new DateOnly(2026, 12, 14), "ERFA-møde", "Network meeting", "https://www.kl.dk/erfa"), new DigestDate("senere", new DateOnly(2026, 12, 15), "Senere", "Later"));

        var item = Of(facts).The(DigestItemKind.Date);

        Assert.Equal(("ERFA-møde", "Det er mandag den 14. december.", "https://www.kl.dk/erfa"), (item.Title, item.Detail, item.Url));
        Assert.Equal("Network meeting", Of(facts, AChannel() with { Language = Language.English }).The(DigestItemKind.Date).Title);
    }

    [Fact]
    public void What_is_over_when_it_is_read_is_not_told_though_it_was_to_come_on_the_planned_day()
    {
        var contact = new Contact
        {
            Id = "kl", Name = "Anne Jensen", Role = "Jurist", Organisation = "KL", ValidFrom = new DateOnly(2026, 11, 23), ValidTo = new DateOnly(2026, 12, 2),
        };
        var facts = new DigestFactsBuilder().WithDates(new DigestDate("erfa", new DateOnly(2026, 12, 2), "ERFA-møde", "Network meeting")).WithContacts(contact);

        Assert.Equal(2, Of(facts.GatheredAt(Monday.AddDays(2))).Items.Count);
        Assert.Null(Of(facts.GatheredAt(Monday.AddDays(3)).Build(), AChannel()));
    }

    [Fact]
    public void The_annual_report_is_told_before_March_with_its_source()
    {
        var item = Of(new DigestFactsBuilder().Build(), AChannel(), new DigestWeek(2027, 8))!.The(DigestItemKind.Date);

        Assert.Equal("annual-report-2027", item.Id);
        Assert.EndsWith("Kilde: specialet om signaturprojekterne (2022).", item.Detail, StringComparison.Ordinal);
        Assert.Null(Of(new DigestFactsBuilder().Build(), AChannel(), new DigestWeek(2027, 10)));
    }

    [Fact]
    public void That_the_next_posting_moves_is_told_beside_other_news_and_not_alone()
    {
        // Monday 29 March 2027 is Easter Monday.
        var week = new DigestWeek(2027, 12);
        var channel = AChannel();

        Assert.Null(Of(new DigestFactsBuilder().Build(), channel, week));
        Assert.Equal(
            "Næste gang kommer jeg tirsdag den 30. marts, fordi mandag den 29. marts er en fridag",
            Of(new DigestFactsBuilder().WithNew(1, Plain("ny")).Build(), channel, week)!.The(DigestItemKind.Date).Title);
    }
}
