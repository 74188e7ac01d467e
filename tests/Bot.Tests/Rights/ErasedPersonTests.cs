using System.Text.Json.Nodes;
using TeamsPilotBot.Bot.Delivery;
using TeamsPilotBot.Dialogs.Files;
using TeamsPilotBot.Knowledge.Administration;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Keeping;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Notices;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Projects.Introducing;
using TeamsPilotBot.Knowledge.Projects.Matching;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Submissions;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Rights;

/// <summary>What a person leaves behind who did everything there is to do, and then says "slet mig".</summary>
public sealed class ErasedPersonTests
{
    private const string Own = "egen-dpo";
    private const string Other = "kl-jura";

    [Fact]
    public async Task Nothing_is_left_in_any_file_of_somebody_who_did_everything()
    {
        await using var office = await Office.OpenAsync();
        var did = await DoEverythingAsync(office);
        Assert.NotEmpty(Leftovers.Of(office.DataPath, office.Traces));

        var (preview, receipt) = await Office.EraseAsync(office.Aegidius);

        Assert.Equal([], Leftovers.Of(office.DataPath, office.Traces));
        Assert.Contains("Der er ikke slettet noget endnu", Text(preview), StringComparison.Ordinal);
        Assert.True(Counts(receipt).Count >= 10, Text(receipt));
        Assert.Contains("Dine oplysninger er slettet", Text(receipt), StringComparison.Ordinal);
        Assert.Contains("Det har jeg slettet", Text(receipt), StringComparison.Ordinal);
        Assert.All(office.Traces, trace => Assert.DoesNotContain(trace, Text(receipt), StringComparison.OrdinalIgnoreCase));
        Assert.Equal(Counts(preview), Counts(receipt));
        await office.QuietAsync();
        Assert.Equal([], Leftovers.Of(office.DataPath, office.Traces));
        await TheOthersGoOnAsync(office, did);
        Assert.All(office.Traces, trace => Assert.DoesNotContain(office.LoggedLines.Where(line => !line.StartsWith("Microsoft", StringComparison.Ordinal)), line => line.Contains(trace, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public async Task Whoever_clicks_twice_gets_the_same_receipt_and_is_erased_once()
    {
        await using var office = await Office.OpenAsync();
        await Office.AskAsync(office.Aegidius, "Har nogen løst samtykke til at optage borgeres opkald?");
        var preview = await Office.AskAsync(office.Aegidius, "slet mig");
        var card = Office.Card(preview);

        var both = await Task.WhenAll(
            Office.ClickAsync(office.Aegidius, card, preview.Id, "rightsErase"), Office.ClickAsync(office.Aegidius, card, preview.Id, "rightsErase"));
        var later = await Office.ClickAsync(office.Aegidius, card, preview.Id, "rightsErase");

        Assert.Single(both.Append(later).Select(Text).Distinct());
    }

    [Fact]
    public async Task Somebody_who_was_erased_and_comes_back_is_a_new_person()
    {
        await using var office = await Office.OpenAsync();
        await Office.SendAsync(office.Aegidius, "Må vi optage opkald uden samtykke?", Other);
        await Office.EraseAsync(office.Aegidius);

        await office.Aegidius.InstallAsync();
        var answer = await Office.AskAsync(office.Aegidius, "Har nogen løst samtykke til at optage borgeres opkald?");
        await office.Aegidius.SayAsync("mine spørgsmål");

        Assert.NotNull(Office.Button(Office.Card(answer), "askContact"));
        Assert.DoesNotContain("vi optage opkald uden", office.Aegidius.Messages[^1].Activity.ToJsonString(), StringComparison.Ordinal);
        Assert.True((await office.Service<IAddressBook>().FindPersonAsync(office.Aegidius.ObjectId, default))!.IsInReach);
        Assert.Equal(2, office.Aegidius.Messages.Count(message => message.Activity.ToJsonString().Contains("Hej. Jeg finder ud af", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_name_alone_in_the_texts_of_others_stays_and_the_receipt_says_so()
    {
        await using var office = await Office.OpenAsync();
        await Office.AskAsync(office.Karen, $"Har {Office.Name} skrevet noget om samtykke til optagelser?");

        var (_, receipt) = await Office.EraseAsync(office.Aegidius);

        var left = Leftovers.Of(office.DataPath, office.Traces);
        Assert.NotEmpty(left);
        Assert.All(left, found => Assert.Contains("skrevet noget om samtykke", found, StringComparison.Ordinal));
        Assert.Contains("Tekster fra andre, hvor dit navn står: 1", Lines(receipt));
    }

    [Fact]
    public async Task The_file_holds_all_that_is_stored_and_nobody_elses_ids()
    {
        await using var office = await Office.OpenAsync();
        await DoEverythingAsync(office);
        var maker = office.Services<IFileMaker>().Single(made => made.Kind == "my-data");

        var file = (await maker.MakeAsync(new FileRequest("my-data", office.Aegidius.ObjectId, Language.Danish), default))!;

        var text = System.Text.Encoding.UTF8.GetString(file.Content.Span);
        var stored = JsonNode.Parse(text)!["Gemt om dig"]!.AsObject().Select(kind => kind.Key).ToList();
        Assert.Equal("mine-data.json", file.Name);
        Assert.Contains(Office.Name, text, StringComparison.Ordinal);
        Assert.Contains("Må vi optage opkald med borgere?", text, StringComparison.Ordinal);
        Assert.DoesNotContain(office.Karen.ObjectId, text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(office.Bo.ObjectId, text, StringComparison.OrdinalIgnoreCase);
        Assert.Subset(stored.ToHashSet(), new HashSet<string> { "Det, du har sagt om erfaringer (hjalp eller passer ikke)", "Spørgsmål, du har stillet" });
        Assert.True(stored.Count >= 11, string.Join(", ", stored));
    }

    [Fact]
    public async Task Mine_data_offers_the_file_in_the_chat_and_the_button_on_the_preview_does_too()
    {
        await using var office = await Office.OpenAsync();
        await office.Aegidius.SayAsync("mine data");
        var typed = office.Aegidius.Messages.Count(message => message.Activity.ToJsonString().Contains("mine-data.json", StringComparison.Ordinal));
        var preview = await Office.AskAsync(office.Aegidius, "slet mig");
        var fetch = Office.Button(Office.Card(preview), "ask")!;

        await office.Aegidius.ClickAsync("ask", (JsonObject)fetch["data"]!, preview.Id);

        Assert.Equal((1, 2), (typed, office.Aegidius.Messages.Count(message => message.Activity.ToJsonString().Contains("mine-data.json", StringComparison.Ordinal))));
    }

    /// <summary>Everything that leaves something behind.</summary>
    private static async Task<Done> DoEverythingAsync(Office office)
    {
        var (aegidius, karen, bo) = (office.Aegidius, office.Karen, office.Bo);
        await office.SeatAsync(Own, aegidius, Office.Name, bo);
        await office.SeatAsync(Other, karen, "Karen Friis", aegidius);
        await office.Service<SeatRequests>().RequestAsync("digst-jura", aegidius.ObjectId, aegidius.ObjectId, Office.Name, default);

        var answer = await Office.AskAsync(aegidius, "Har nogen løst samtykke til at optage borgeres opkald?");
        await Office.ClickAsync(aegidius, Office.Card(answer), answer.Id, "helped");
        var solved = await Office.SendAsync(aegidius, $"Må vi optage opkald med borgere? Det er {Office.Typed}, der spørger", Other);
        await office.ClickOnHandOffAsync(karen, solved, "handOffAnswer", ("text-answer", $"Til {Office.Typed}: spørg om samtykke først. Er det ægidius østerlångs projekt?"));
        await office.ClickOnHandOffAsync(aegidius, solved, "handOffSolved");
        await office.ClickOnHandOffAsync(aegidius, solved, "draftBegin");
        var open = await Office.SendAsync(aegidius, "Hvem ejer data, når leverandøren træner modellen?", Other);
        var inHand = await Office.SendAsync(karen, "Skal vi lave en konsekvensanalyse før en pilot?", Own);
        await office.ClickOnHandOffAsync(aegidius, inHand, "handOffAccept");
        await office.ClickOnHandOffAsync(aegidius, inHand, "handOffAskBack", ("text-askBack", $"Hvad hedder projektet? Skriv til {Office.Typed}"));
        var followed = await Office.SendAsync(karen, "Hvordan måler man gevinsten af en chatbot?", "kl-ai");
        await office.Service<IHandOffRegister>().MoveAsync(followed, "follow", new Follow(), Actor.Person(aegidius.ObjectId, name: Office.Name), default);
        await office.Service<NoticeBoard>().TellAsync(NoticeKind.ContactUnreachable, Own, Office.Name, default);
        var lesson = SeedData.Lessons[0] with { Id = "erf-aegidius", Owner = aegidius.ObjectId, Version = 1, Problem = $"{Office.Name} stod med problemet." };
        Assert.Equal(LessonSaveOutcome.Created, (await office.Service<LessonLibrary>().SaveAsync(lesson, new LessonEdit(LessonEditKind.Edited, DateTimeOffset.UnixEpoch, aegidius.ObjectId), default)).Outcome);
        var changed = (await office.Service<LessonLibrary>().ReadAsync(lesson.Id, default))! with { Outcome = "Det gik godt." };
        await office.Service<LessonLibrary>().SaveAsync(changed, new LessonEdit(LessonEditKind.Edited, DateTimeOffset.UnixEpoch, aegidius.ObjectId, Office.Name), default);
        await AdministerAsync(office);
        await TellAndKeepAsync(office);
        await SubscribeAsync(office);
        await MeetAsync(office);
        await office.QuietAsync();
        return new Done(solved, open, inHand, followed);
    }

    /// <summary>What the person was given, and what they gave as an administrator.</summary>
    private static async Task AdministerAsync(Office office)
    {
        var (aegidius, karen, bo, roles) = (office.Aegidius.ObjectId, office.Karen.ObjectId, office.Bo.ObjectId, office.Service<RoleBook>());
        await roles.ChangeAsync(new RoleWish(aegidius, Office.Name, [GivenRole.Curator], null, null, 0), new RoleGiver(bo, "Bo Lind", IsBySettings: true), default);
        await roles.ChangeAsync(new RoleWish(karen, "Karen Friis", [GivenRole.Contributor], null, null, 0), new RoleGiver(aegidius, Office.Name, IsBySettings: true), default);
        await office.Service<TenantBook>().AddAsync(new TenantEntry("faxe", "Faxe", null, null, DateTimeOffset.UnixEpoch, aegidius, Office.Name), default);
        await office.Service<NoticeBoard>().TellOthersAsync(NoticeKind.RolesChanged, $"{aegidius} n1", Office.Name, bo, "Bo Lind", default);
        await office.Service<NoticeBoard>().TellOthersAsync(NoticeKind.RolesChanged, $"{karen} n2", "Karen Friis", aegidius, Office.Name, default);
    }

    /// <summary>What the person told and decided on, what they reported, and what they stand for.</summary>
    private static async Task TellAndKeepAsync(Office office)
    {
        var (own, karen) = (Actor.Person(office.Aegidius.ObjectId, isAdministrator: true, name: Office.Name), Actor.Person(office.Karen.ObjectId, isCurator: true, name: "Karen Friis"));
        await TellAsync(office, own, karen, $"{Office.Typed} stod med problemet.");
        await TellAsync(office, karen, own, $"Vi spurgte {Office.Typed}.");
        var report = new NewReport(SeedData.Lessons[1], ReportKind.Error, $"Linket virker ikke, siger {Office.Typed}.", Language.Danish);
        Assert.IsType<ReportAccepted>(await office.Service<IReportRegister>().OpenAsync(report, "report", own, default));
        await office.Service<LessonLibrary>().SaveAsync(SeedData.Lessons[0] with { Id = "erf-forladt", Owner = null, Source = null, Version = 1 }, null, default);
        Assert.IsType<Kept>(await office.Service<LessonKeeping>().TakeOverAsync("erf-forladt", own, Reader.Anyone, default));
    }

    /// <summary>The person's own weekly digest, and a channel that they set up.</summary>
    private static async Task SubscribeAsync(Office office)
    {
        var (register, now) = (office.Service<ISubscriptionRegister>(), DateTimeOffset.UnixEpoch);
        var own = SubscriptionRules.Blank(Recipient.Person(office.Aegidius.ObjectId), Language.Danish, now);
        var channel = SubscriptionRules.Blank(Recipient.Channel("19:erfaringer@thread.tacv2"), Language.Danish, now) with
        {
            OwnerKey = office.Aegidius.ObjectId,
            Members = [office.Aegidius.ObjectId, office.Karen.ObjectId],
            Fewer = [new FewerWish(DigestItemKind.Date, null, office.Aegidius.ObjectId)],
        };
        await register.ChangeAsync(own.Id, _ => own, default);
        await register.ChangeAsync(channel.Id, _ => channel, default);
    }

    /// <summary>What the person leads, whom they are to be introduced to, whom they know, and whom they did not want to know.</summary>
    private static async Task MeetAsync(Office office)
    {
        var (aegidius, karen, bo) = (office.Aegidius, office.Karen, office.Bo);
        foreach (var (person, project) in new[] { (aegidius, "SP-15"), (karen, "SP-07"), (bo, "SP-34") })
        {
            Assert.NotNull((await person.ClickAsync("matchLead", new JsonObject { ["nonce"] = "lead", ["projectId"] = project }, "1")).Card);
        }

        Assert.NotNull((await karen.ClickAsync("matchAsk", new JsonObject { ["nonce"] = "ask", ["projectId"] = "SP-15" }, "1")).Card);
        var introductions = office.Service<IIntroductions>();
        await introductions.BeginAsync(Between(aegidius.ObjectId, bo.ObjectId, IntroductionState.Declined) with { EndedBy = aegidius.ObjectId }, default);
        var met = Between("somebody-else-who-is-known", aegidius.ObjectId, IntroductionState.Introduced);
        await introductions.BeginAsync(met with { Second = met.Second! with { Name = Office.Name, UserId = aegidius.ObjectId } }, default);
    }

    private static Introduction Between(string first, string second, IntroductionState state) => new()
    {
        Id = Introduction.IdOf(first, second),
        First = new IntroductionSide(first, "SP-15", Language.Danish),
        Second = new IntroductionSide(second, "SP-34", Language.Danish),
        Reason = new MatchReason { Helper = "Odense Kommune", Gainer = "Norddjurs Kommune" },
        State = state,
        Since = TimeProvider.System.GetUtcNow(),
    };

    private static async Task TellAsync(Office office, Actor author, Actor curator, string problem)
    {
        var register = office.Service<ISubmissionRegister>();
        var text = new ExperienceText
        {
            Story = problem, Title = "Samtykke før optagelse", Problem = problem, Action = "Vi spurgte om lov.", Outcome = "Det virkede.",
            Status = LessonStatus.Solved, Category = Category.Legal, AsOf = "2026-01",
        };
        var begun = Assert.IsType<SubmissionAccepted>(await register.BeginAsync(new Beginning(SubmissionKind.NewLesson, Language.Danish, text), "begin", author, default)).Submission;
        var sent = Assert.IsType<SubmissionAccepted>(await register.MoveAsync(begun.Id, "send", new Send(text), author, default)).Submission;
        Assert.IsType<SubmissionAccepted>(await register.MoveAsync(begun.Id, "approve", new Approve(sent.Text, sent.TextNumber), curator, default));
    }

    private static async Task TheOthersGoOnAsync(Office office, Done did)
    {
        var (solved, open, inHand, followed) =
            (await office.HandOffAsync(did.Solved), await office.HandOffAsync(did.Open), await office.HandOffAsync(did.InHand), await office.HandOffAsync(did.Followed));
        Assert.Equal((HandOffStatus.Solved, HandOffStatus.Withdrawn), (solved.Status, open.Status));
        Assert.Contains(office.Karen.Messages, message => message.Activity.ToJsonString().Contains("Det blev ikke til noget med ", StringComparison.Ordinal));
        var declined = (await office.Service<IIntroductions>().FindAsync(Introduction.IdOf(office.Aegidius.ObjectId, office.Bo.ObjectId), default))!;
        Assert.Equal((IntroductionState.Declined, null, null, null), (declined.State, declined.First, declined.Second, declined.EndedBy));
        Assert.StartsWith("Til tidligere bruger ", solved.Answer, StringComparison.Ordinal);
        Assert.Equal("Karen Friis", solved.NameOf(office.Karen.ObjectId));
        Assert.Empty(followed.Followers);
        Assert.Equal(office.Karen.ObjectId, inHand.AskerKey);

        // The question that lay with the erased contact has moved on to somebody else.
        await TeamsPilotBot.Tests.Running.Eventually.Holds("the question moves on", async () => (await office.HandOffAsync(did.InHand)).Desk.ContactId != Own);
        Assert.Null(office.Service<IContactBook>().Find(Own)!.Contact.UserId);
        Assert.StartsWith("tidligere bruger ", office.Service<IContactBook>().Find(Own)!.Contact.Name, StringComparison.Ordinal);
        Assert.Equal(office.Karen.ObjectId, office.Service<IContactBook>().Find(Other)!.Contact.UserId);

        var shown = await office.ClickOnHandOffAsync(office.Karen, did.Open, "handOffView");
        Assert.Contains("tidligere bruger ", Text(shown), StringComparison.Ordinal);
        Assert.Contains("Trukket tilbage", Text(shown), StringComparison.Ordinal);
        Assert.Contains(office.Karen.Messages, message => message.Changes > 0 && message.Activity.ToJsonString().Contains("tidligere bruger ", StringComparison.Ordinal));
        Assert.Equal([], Leftovers.Of(office.DataPath, office.Traces));
    }

    /// <summary>What was counted, such as "Spørgsmål, du har stillet: 3".</summary>
    private static List<string> Counts(JsonObject card)
        => [.. Lines(card).Where(line => char.IsAsciiDigit(line[^1]) && line.Contains(": ", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    private static string Text(JsonObject card) => string.Join('\n', Lines(card));

    private static IReadOnlyList<string> Lines(JsonNode? node) => node switch
    {
        JsonObject { } block when (string?)block["type"] == "TextBlock" => [(string)block["text"]!],
        JsonObject inner => [.. inner.SelectMany(pair => Lines(pair.Value))],
        JsonArray many => [.. many.SelectMany(Lines)],
        _ => [],
    };

    private sealed record Done(string Solved, string Open, string InHand, string Followed);
}
