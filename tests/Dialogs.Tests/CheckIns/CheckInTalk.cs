using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.CheckIns;
using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.CheckIns;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Questions;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests;
using Xunit;

namespace TeamsPilotBot.Dialogs.Tests.CheckIns;

/// <summary>Anne leads projects; Karla is a curator at Digitaliseringsstyrelsen, and Kim a contact at KL.</summary>
internal sealed class CheckInTalk
{
    public static readonly Person Anne = new("anne", new Reader("Prøvekøbing Kommune", Sector.Municipality), [Role.Reader]);
    public static readonly Person Karla = new("karla", new Reader("Digitaliseringsstyrelsen", Sector.State), [Role.Reader, Role.Curator]);
    public static readonly Person Kim = new("kim", new Reader("KL", Sector.CrossSector), [Role.Reader, Role.Contact]);

    private int clicks;

    public Conversation Talk { get; } = new() { Person = Anne };

    public TestCheckIns CheckIns => Talk.Knowledge.CheckIns;

    public ConversationKind Kind { get; set; } = ConversationKind.Personal;

    public Quarter Quarter => CheckInRules.QuarterOf(Talk.Knowledge.Clock.GetUtcNow());

    /// <summary>Anne, who leads a project, writes "temperaturmåling".</summary>
    public async Task<CheckInFormReply> BeginAsync(string project = "SP-07")
    {
        await CheckIns.NameAsync("anne", project);
        return await Talk.SayAsync<CheckInFormReply>("temperaturmåling");
    }

    public Task<ActionResult> ClickAsync(CheckInReply card, CheckInVerb verb, CheckInAnswer? typed = null, Person? person = null)
    {
        var project = card as ProjectCheckInReply;
        var click = new CheckInCardAction(verb, card.Nonce, card.Quarter) { ProjectId = project?.ProjectId ?? "", Number = project?.Number ?? 0, Typed = typed ?? CheckInAnswer.Empty };
        return ClickAsync(click, person);
    }

    public Task<ActionResult> ClickAsync(CheckInVerb verb, string project, Person? person = null)
        => ClickAsync(new CheckInCardAction(verb, $"nonce-{++clicks}", Quarter) { ProjectId = project }, person);

    public Task<ActionResult> ClickAsync(CheckInCardAction click, Person? person = null)
    {
        var by = person ?? Anne;
        return CheckIns.Actions.DoAsync(click, new Clicked(by, Language.Danish, Kind, $"chat-of-{by.Key}", "card") { Name = by.Key }, default);
    }

    public async Task<T> ClickAsync<T>(CheckInReply card, CheckInVerb verb, CheckInAnswer? typed = null, Person? person = null)
        where T : Reply => Assert.IsType<T>((await ClickAsync(card, verb, typed, person)).Reply, exactMatch: false);

    public Task<CheckIn?> FindAsync(string person = "anne", string project = "SP-07") => CheckIns.Register.FindAsync(new CheckInKey(person, project, Quarter), default);
}
