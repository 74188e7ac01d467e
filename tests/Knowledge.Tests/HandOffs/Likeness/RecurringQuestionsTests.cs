using FsCheck.Fluent;
using TeamsPilotBot.Knowledge.Answers;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.HandOffs.Likeness;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Questions;
using TeamsPilotBot.Knowledge.Texts;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.HandOffs.Likeness;

public sealed class RecurringQuestionsTests
{
    private const string Calls = "Har nogen fået lov til at optage telefonopkald med borgere?";
    private const string CallsAgain = "Må vi optage vores opkald med borgerne, og hvem har fået lov til det?";
    private const string Build = "Skal vi udvikle selv eller købe en hyldevare?";

    private static readonly RecurringQuestions Recurring = new(Alike.Likeness);

    [Fact]
    public void Somebody_who_asks_five_times_is_one_asker()
    {
        HandOff[] handOffs = [.. Enumerable.Range(0, 5).Select(i => Alike.HandedOff($"h-{i}", Calls, "ida", i))];
        Assert.Empty(Recurring.Group(handOffs, []));

        var group = Assert.Single(Recurring.Group([.. handOffs, Alike.HandedOff("h-9", CallsAgain, "ole", 9)], []));
        Assert.Equal((6, 2), (group.Count, group.Askers));
        Assert.Equal("h-0", group.Id);
        Assert.Equal(Calls, group.Title);
        Assert.Equal(Given.Start.AddDays(9), group.Newest);
    }

    [Fact]
    public void Those_who_follow_instead_of_asking_count()
    {
        var followed = Alike.HandedOff("h-1", Calls).After(Given.Follower, new Follow());
        Assert.Equal(2, Assert.Single(Recurring.Group([followed], [])).Askers);
    }

    [Fact]
    public void A_group_tells_its_area_its_sectors_whether_it_is_open_and_who_took_it_up()
    {
        var raised = Alike.HandedOff("h-1", Calls, "ida", 0, Sector.Region).After(Given.Anne, new Escalate(Given.National, NationalBody.DanishRegions, "Alle"));
        var ended = Alike.HandedOff("h-2", CallsAgain, "asker", 1, Sector.Municipality, Category.Ethics).After(Given.Asker, new Withdraw());
        var third = Alike.HandedOff("h-3", Calls, "ole", 2, sector: null);

        var group = Assert.Single(Recurring.Group([third, raised, ended], []));
        Assert.Equal(Category.Legal, group.Category);
        Assert.Equal<Sector>([Sector.Municipality, Sector.Region], group.Sectors);
        Assert.Equal<string>(["h-1", "h-2", "h-3"], group.HandOffIds);
        Assert.True(group.Open);
        Assert.Equal(NationalBody.DanishRegions, group.EscalatedTo);
        Assert.False(Assert.Single(Recurring.Group([ended], [Asked("q-1", Calls, "ole", Verdict.None)])).Open);
    }

    [Fact]
    public void Asked_questions_count_unless_they_were_answered_or_handed_off()
    {
        var handOff = Alike.HandedOff("h-1", Calls, "ida");
        handOff = handOff with { Question = handOff.Question with { AskedQuestionId = "q-1" } };
        AskedQuestion[] asked =
        [
            Asked("q-1", Calls, "ida", Verdict.None), Asked("q-2", CallsAgain, "ole", Verdict.Near), Asked("q-3", Calls, "eva", Verdict.Answered), Asked("q-4", Build, "eva", Verdict.None),
        ];

        var group = Assert.Single(Recurring.Group([handOff], asked));
        Assert.Equal((2, 2), (group.Count, group.Askers));
        Assert.Equal<string>(["h-1"], group.HandOffIds);
    }

    [Fact]
    public void An_asked_question_lends_its_group_no_id_that_answers_it_again()
    {
        AskedQuestion[] asked = [Asked("q-secret", Calls, "ida", Verdict.None), Asked("q-other", Calls, "ole", Verdict.None)];
        Assert.DoesNotContain("q-", Assert.Single(Recurring.Group([], asked)).Id, StringComparison.Ordinal);
    }

    [Fact]
    public void The_order_in_which_questions_come_does_not_matter()
    {
        string[] texts = [Calls, CallsAgain, Build, "Hvordan anonymiserer I fritekst i journaler?", "hvordn annonymiserer i fritekst i jornaler", "Findes der en skabelon til konsekvensanalyse?"];
        HandOff[] handOffs = [.. Enumerable.Range(0, 24).Select(i => Alike.HandedOff($"h-{i:00}", texts[i * 5 % texts.Length], $"p-{i % 7}", i / 3))];
        var expected = Recurring.Group(handOffs, [], leastAskers: 1);
        Assert.Equal(24, expected.Sum(group => group.Count));
        Properties.Hold(Gen.Shuffle(handOffs), shuffled => Assert.Equal(expected, Recurring.Group(shuffled, [], leastAskers: 1)), times: 10);
    }

    [Fact]
    public void A_new_question_changes_no_older_group()
    {
        HandOff[] older = [Alike.HandedOff("h-1", Calls, "ida"), Alike.HandedOff("h-2", CallsAgain, "ole", 1)];
        var before = Assert.Single(Recurring.Group(older, []));
        var after = Recurring.Group([.. older, Alike.HandedOff("h-3", Build, "eva", 2), Alike.HandedOff("h-4", Build, "per", 3)], []);
        Assert.Equal(2, after.Count);
        Assert.Contains(before, after);
    }

    private static AskedQuestion Asked(string id, string text, string person, Verdict verdict) => new()
    {
        Id = id, Text = text, Language = Language.Danish, Verdict = verdict, PersonKey = person,
        Conversation = ConversationKind.Personal, AskedAt = Given.Start.AddDays(4),
    };
}
