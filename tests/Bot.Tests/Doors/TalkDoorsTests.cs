using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using TeamsPilotBot.Bot.Teams;
using TeamsPilotBot.Bot.Tests.Teams;
using TeamsPilotBot.Dialogs.Administration;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.CheckIns;
using TeamsPilotBot.Dialogs.Commands;
using TeamsPilotBot.Dialogs.Digests;
using TeamsPilotBot.Dialogs.Directory;
using TeamsPilotBot.Dialogs.Drafts;
using TeamsPilotBot.Dialogs.Gaps;
using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.Keeping;
using TeamsPilotBot.Dialogs.LessonFiles;
using TeamsPilotBot.Dialogs.Logging;
using TeamsPilotBot.Dialogs.Matching;
using TeamsPilotBot.Dialogs.Numbers;
using TeamsPilotBot.Dialogs.Portfolio;
using TeamsPilotBot.Dialogs.Recurring;
using TeamsPilotBot.Dialogs.Reviewing;
using TeamsPilotBot.Dialogs.Rights;
using TeamsPilotBot.Dialogs.SearchWords;
using TeamsPilotBot.Dialogs.Versions;
using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Submissions;
using TeamsPilotBot.Tests;
using Xunit;
using Role = TeamsPilotBot.Dialogs.People.Role;

namespace TeamsPilotBot.Bot.Tests.Doors;

/// <summary>
/// The doors of the conversation: whatever somebody writes or clicks who may not see a lesson, no message and no card that comes of it
/// holds a word of it, nor its id. Every button and every command there is is tried; one that is new has to be let in here.
/// </summary>
public sealed class TalkDoorsTests : IDisposable
{
    /// <summary>What the verbs of each kind of button begin with. Those of answers begin with nothing.</summary>
    private static readonly Dictionary<Type, string> Verbs = new()
    {
        [typeof(AnswerVerb)] = "",
        [typeof(CheckInVerb)] = "checkIn",
        [typeof(HandOffVerb)] = "handOff",
        [typeof(DirectoryVerb)] = "directory",
        [typeof(RoleVerb)] = "roles",
        [typeof(TenantVerb)] = "tenants",
        [typeof(DigestVerb)] = "digest",
        [typeof(DraftVerb)] = "draft",
        [typeof(GapVerb)] = "gap",
        [typeof(KeepVerb)] = "keep",
        [typeof(LessonFileVerb)] = "lessonFile",
        [typeof(LoggingVerb)] = "telling",
        [typeof(MatchVerb)] = "match",
        [typeof(NumbersVerb)] = "numbers",
        [typeof(PortfolioVerb)] = "portfolio",
        [typeof(RecurringVerb)] = "recurring",
        [typeof(ReviewVerb)] = "review",
        [typeof(RightsVerb)] = "rights",
        [typeof(SearchWordVerb)] = "searchWord",
        [typeof(SubscriptionVerb)] = "subscription",
        [typeof(VersionVerb)] = "version",
    };

    /// <summary>The buttons that are no verb of those.</summary>
    private static readonly string[] OtherVerbs = ["showLesson"];

    /// <summary>What is typed for each command.</summary>
    private static readonly Dictionary<string, string[]> Typed = new()
    {
        ["MyQuestionsCommand"] = ["mine spørgsmål"],
        ["MyQueueCommand"] = ["min kø"],
        ["AllWaitingCommand"] = ["alt der venter"],
        ["MyDraftsCommand"] = ["mine udkast"],
        ["RecurringCommand"] = ["hvad går igen"],
        ["ReviewQueueCommand"] = ["til gennemsyn"],
        ["SeatCommand"] = ["jeg er kontaktperson"],
        ["ContactsCommand"] = ["kontaktpersoner"],
        ["AwayCommand"] = ["jeg er væk"],
        ["BackCommand"] = ["jeg er tilbage"],
        ["LeaveCommand"] = ["jeg er ikke længere kontaktperson"],
        ["UndeliveredCommand"] = ["ikke leveret"],
        ["OverviewCommand"] = ["administration"],
        ["RolesCommand"] = ["roller"],
        ["TenantsCommand"] = ["tilladte organisationer"],
        ["SetupCommand"] = ["tjek opsætningen"],
        ["AnnualReportCommand"] = ["årsrapport"],
        ["GoOnCommand"] = ["fortsæt"],
        ["MyExperiencesCommand"] = ["mine erfaringer"],
        ["OwnLessonsCommand"] = ["hvad står jeg for"],
        ["OwnerlessLessonsCommand"] = ["uden ejer"],
        ["CheckInCommand"] = ["temperaturmåling", "check-in"],
        ["CheckInTotalsCommand"] = ["vis temperaturen"],
        ["MyDataCommand"] = ["mine data"],
        ["EraseMeCommand"] = ["slet mig"],
        ["DigestSettingsCommand"] = ["ugens overblik"],
        ["AllDigestsCommand"] = ["alle overblik"],
        ["LeadsProjectCommand"] = ["jeg er projektleder på SmartMail"],
        ["OwnProjectsCommand"] = ["mit projekt"],
        ["FindPeopleCommand"] = ["find nogen at tale med"],
        ["PortfolioCommand"] = ["vis porteføljen"],
        ["OwnPlaceCommand"] = ["hvor står vores projekt"],
        ["ProjectPlaceCommand"] = ["hvor står Roskilde", "hvor står Kvaxby", "hvor står Greve Kommune", "hvor står SP-12"],
        ["GapCommand"] = ["vis matricen"],
        ["NumbersCommand"] = ["tal"],
        ["SearchWordsCommand"] = ["søgeord"],
        ["LessonFilesCommand"] = ["indlæs og udtræk"],
        ["ShowLessonCommand"] = [$"vis erfaring {HiddenLesson.Id}", $"https://erfaringer.example.dk/lessons/{HiddenLesson.Id}", "vis erfaring open-001"],
    };

    private static readonly string[] Questions =
        [HiddenLesson.Question, "vis flere", "hvem er min kontaktperson?", "og hvad med regionerne?", "Hvilke projekter bruger talegenkendelse?", "hjælp"];

    private const string Insider = TeamsClient.MetteObjectId;

    private readonly TeamsClient teams;
    private int nonces;

    public TalkDoorsTests()
    {
        teams = new TeamsClient(new TestKnowledge([.. HiddenLesson.Around, HiddenLesson.Of(Knowledge.Readers.Visibility.Organisation)]));
        foreach (var lesson in HiddenLesson.Around.Append(HiddenLesson.Of(Knowledge.Readers.Visibility.Organisation)))
        {
            teams.Knowledge.Reviewing.PublishAsync(lesson).GetAwaiter().GetResult();
        }

        teams.People.Users[Insider] = Member(HiddenLesson.Organisation, Sector.Region);
        teams.People.Users[Greve] = Member("Greve Kommune", Sector.Municipality);
        teams.People.Users[Nobody] = new Membership();
        teams.People.Users[Curator] = Member("Digitaliseringsstyrelsen", Sector.State, Role.Curator);
        teams.People.Users[Administrator] = Member("Digitaliseringsstyrelsen", Sector.State, Role.Administrator);
    }

    private static string Greve => "6f1b3c1e-7b1f-4f0e-9a52-6d2b8a4c0e02";

    private static string Nobody => "6f1b3c1e-7b1f-4f0e-9a52-6d2b8a4c0e03";

    private static string Curator => "6f1b3c1e-7b1f-4f0e-9a52-6d2b8a4c0e04";

    private static string Administrator => "6f1b3c1e-7b1f-4f0e-9a52-6d2b8a4c0e05";

    public void Dispose() => teams.Dispose();

    [Fact]
    public void Every_kind_of_button_and_every_command_is_tried()
    {
        var dialogs = typeof(AskDialog).Assembly.GetTypes();

        Assert.Equal(
            dialogs.Where(type => type.IsEnum && type.Name.EndsWith("Verb", StringComparison.Ordinal)).Select(type => type.Name).Order(StringComparer.Ordinal),
            Verbs.Keys.Select(type => type.Name).Order(StringComparer.Ordinal));
        Assert.Equal(
            dialogs.Where(type => typeof(ICommand).IsAssignableFrom(type) && type is { IsAbstract: false, IsInterface: false }).Select(type => type.Name).Order(StringComparer.Ordinal),
            Typed.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task One_who_may_see_it_is_shown_it()
    {
        await teams.SendAsync(From(Insider, teams.Message(HiddenLesson.Question)));

        Assert.Contains(HiddenLesson.Mark, Everything(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("personal")]
    [InlineData("groupChat")]
    [InlineData("channel")]
    public async Task No_message_is_answered_with_it(string conversation)
    {
        foreach (var person in conversation == "personal" ? [Greve, Nobody, Curator, Administrator] : new[] { Insider, Greve })
        {
            foreach (var text in Questions.Concat(Typed.Values.SelectMany(texts => texts)))
            {
                await teams.SendAsync(In(conversation, From(person, teams.Message(text))));
                Nothing($"{person} {conversation}: {text}", except: text);
            }
        }
    }

    [Theory]
    [InlineData("personal")]
    [InlineData("groupChat")]
    [InlineData("channel")]
    public async Task No_click_is_answered_with_it_whatever_card_it_comes_from(string conversation)
    {
        var ids = await SceneAsync();
        foreach (var person in conversation == "personal" ? [Greve, Nobody] : new[] { Insider, Greve, Curator, Administrator })
        {
            foreach (var (verb, data) in Clicks(ids))
            {
                await teams.SendAsync(In(conversation, From(person, teams.Click(new JObject { ["verb"] = verb, ["data"] = data }))));
                Nothing($"{person} {conversation}: {verb}");
            }
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_curator_of_another_organisation_sees_of_it_only_what_is_under_review(bool administers)
    {
        var (ids, curator) = (await SceneAsync(), administers ? Administrator : Curator);
        foreach (var (verb, data) in Clicks(ids).Where(click => !click.Verb.StartsWith("review", StringComparison.Ordinal)))
        {
            await teams.SendAsync(From(curator, teams.Click(new JObject { ["verb"] = verb, ["data"] = data })));
            Nothing(verb);
        }

        var open = await teams.Knowledge.Reviewing.SentAsync(Told);
        foreach (var verb in new[] { ReviewVerb.View, ReviewVerb.Merge, ReviewVerb.Edit, ReviewVerb.Approve })
        {
            var data = new JObject
            {
                ["nonce"] = $"curator-{verb}", ["submissionId"] = open.Id, ["basedOn"] = "1", ["mergeId"] = HiddenLesson.Id, ["supersedes"] = HiddenLesson.Id, ["title"] = "Ny titel",
            };
            await teams.SendAsync(From(curator, teams.Click(new JObject { ["verb"] = $"review{verb}", ["data"] = data })));

            // What the curator typed comes back to them, and nothing more of it.
            Nothing($"review {verb}", except: HiddenLesson.Id);
        }

        Assert.Equal(SubmissionStatus.InReview, (await teams.Knowledge.Reviewing.Register.FindAsync(open.Id, default))!.Status);
    }

    private static ExperienceText Told => new()
    {
        Title = "Samtykke til opkald", Problem = "Opkald blev optaget uden samtykke.", Action = "Vi spurgte.", Outcome = "Det gik.", Status = LessonStatus.Solved,
        Category = Category.Legal, Sector = Sector.Municipality, Organisation = "Greve Kommune", AsOf = "2026-10", Supersedes = [HiddenLesson.Id], Contradicts = [HiddenLesson.Id],
    };

    /// <summary>What one who may see the lesson has left behind: a question, a hand-off, a draft, and a proposal to change the lesson.</summary>
    private async Task<Dictionary<string, string>> SceneAsync()
    {
        await teams.SendAsync(From(Insider, teams.Message(HiddenLesson.Question)));
        var question = teams.Knowledge.Logs.Questions[^1].Id;
        var handOffs = teams.Knowledge.HandOffs.Register;
        var asked = new HandOffQuestion
        {
            Text = HiddenLesson.Question, Language = Knowledge.Texts.Language.Danish, AskedQuestionId = question, Found = [HiddenLesson.Id, "open-001"],
        };
        var sent = await handOffs.SendAsync("h-1", "m-1", Actor.Person(Insider), asked, new Desk("egen-dpo", "DPO", null, null, 2) { PersonKey = Greve }, null, default);
        Assert.NotNull(sent);
        var register = teams.Knowledge.Reviewing.Register;
        var lesson = HiddenLesson.Of(Knowledge.Readers.Visibility.Organisation);
        var owner = Actor.Person(lesson.Owner!);
        var text = SubmissionLesson.TextOf(lesson) with { Title = "Kvaxtitel, rettet" };
        var begun = Assert.IsType<SubmissionAccepted>(await register.BeginAsync(
            new Beginning(SubmissionKind.Change, Knowledge.Texts.Language.Danish, text) { LessonId = lesson.Id, BasedOn = 1 }, "b", owner, default)).Submission;
        await register.MoveAsync(begun.Id, "s", new Send(text), owner, default);
        var digest = await PostedAsync();
        return new Dictionary<string, string>
        {
            ["questionId"] = question, ["handOffId"] = "h-1", ["submissionId"] = begun.Id, ["draftId"] = "svar-aaaaaaaaaaaaaaaaaaaaaaaa", ["groupId"] = "h-1",
            ["contactId"] = "egen-dpo", ["requestId"] = "r-1", ["itemId"] = "i-1",
            ["subscriptionId"] = digest, ["week"] = TestDigests.Week.ToString(), ["kind"] = "Lesson", ["category"] = "Legal", ["categories"] = "Legal",
            ["projectId"] = "SP-15", ["quarter"] = "2026-4", ["introductionId"] = "i-1",
        };
    }

    /// <summary>A digest of the channel with the lesson in it, from the time when everybody could see it.</summary>
    private async Task<string> PostedAsync()
    {
        var subscription = await teams.Knowledge.Digests.SubscribedAsync(Knowledge.Outboxes.Recipient.Channel("19:erfaringer@thread.tacv2"));
        var lesson = HiddenLesson.Of(Knowledge.Readers.Visibility.Organisation);
        teams.Knowledge.Digests.Post(
            subscription.Id,
            [
                new DigestItem(DigestItemKind.Lesson, lesson.Id, lesson.Title) { LessonId = lesson.Id },
                new DigestItem(DigestItemKind.Lesson, "open-001", "Samtykke til at optage opkald") { LessonId = "open-001" },
            ]);
        return subscription.Id;
    }

    private IEnumerable<(string Verb, JObject Data)> Clicks(Dictionary<string, string> ids)
    {
        var verbs = Verbs.SelectMany(kind => Enum.GetNames(kind.Key).Select(name => kind.Value.Length == 0 ? char.ToLowerInvariant(name[0]) + name[1..] : kind.Value + name));
        foreach (var verb in verbs.Concat(OtherVerbs))
        {
            foreach (var lesson in new[] { HiddenLesson.Id, "open-001" })
            {
                var data = JObject.FromObject(ids);
                data["lessonId"] = lesson;
                data["nonce"] = $"n{++nonces}";
                data["basedOn"] = "1";
                data["older"] = "1";
                data["newer"] = "1";
                data["reason"] = "Fordi";
                data["text"] = "Et svar";
                data["mergeId"] = HiddenLesson.Id;
                data["projectId"] = "SP-07";
                data["category"] = "Organisation";
                yield return (verb, data);
            }
        }
    }

    private static Membership Member(string organisation, Sector sector, params Role[] roles)
    {
        var member = new Membership { Organisation = organisation, Sector = sector };
        foreach (var role in roles)
        {
            member.Roles.Add(role);
        }

        return member;
    }

    private static Activity From(string objectId, Activity activity)
    {
        activity.From = new ChannelAccount($"29:{objectId}", "En person") { AadObjectId = objectId };
        return activity;
    }

    private static Activity In(string conversation, Activity activity)
    {
        if (conversation != "personal")
        {
            activity.Conversation = new ConversationAccount
            {
                Id = conversation == "channel" ? "19:erfaringer@thread.tacv2;messageid=1" : "19:gruppe@thread.v2", ConversationType = conversation, IsGroup = true, TenantId = TeamsClient.Tenant,
            };
        }
        else
        {
            activity.Conversation.Id = $"a:{activity.From.AadObjectId}";
        }

        return activity;
    }

    private string Everything() => JsonConvert.SerializeObject(new { teams.Everything, teams.Changed }, new JsonSerializerSettings { NullValueHandling = NullValueHandling.Ignore });

    private void Nothing(string where, string? except = null)
    {
        var said = Everything();
        Assert.NotEmpty(teams.Everything);
        said = except is null ? said : said.Replace(except, "", StringComparison.OrdinalIgnoreCase);
        Assert.False(said.Contains(HiddenLesson.Mark, StringComparison.OrdinalIgnoreCase), $"{where}: {said[..Math.Min(said.Length, 3_000)]}");
    }
}
