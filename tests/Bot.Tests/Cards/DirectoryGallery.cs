using TeamsPilotBot.Dialogs.Directory;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Tests.Cards;

/// <summary>The cards about the directory of contacts.</summary>
internal static class DirectoryGallery
{
    public static readonly Contact Lise = new()
    {
        Id = "kl-jura", Name = "Lise Holm", Role = "Jura i kommuner", Organisation = "KL", CanHelpWith = "Hjemmel og samtykke", CannotHelpWith = "Konkrete afgørelser",
        AnswerWithinWorkingDays = 5, MaxOpen = 10, Deputy = "digst-jura", Fallback = "jura@example.dk", UserId = "6f1b3c1e-7b1f-4f0e-9a52-6d2b8a4c0e06",
        Categories = [Category.Legal, Category.Suppliers], Sectors = [Sector.Municipality], ValidFrom = new(2026, 1, 1), LastConfirmed = new(2026, 10, 1),
    };

    public static readonly Contact Free = Lise with
    {
        Id = "egen-dpo", Example = true, Name = "Eksempelperson", Role = "Databeskyttelsesrådgiver", Organisation = ContactDirectory.OwnOrganisation, UserId = null, Fallback = null,
    };

    public static readonly Contact National = Lise with { Id = "digst-jura", Name = "Dorte Krag", Role = "Jura på tværs", Organisation = "Digitaliseringsstyrelsen" };

    public static readonly SeatRequest Request = new()
    {
        Id = "r1", ContactId = "egen-dpo", PersonKey = "mette", UserId = "mette", Name = "Mette Skov", AskedAt = new(2026, 11, 25, 9, 0, 0, TimeSpan.Zero),
    };

    public static IReadOnlyList<(string Name, Reply Reply)> All { get; } =
    [
        ("help.contact.da", new HelpReply(Language.Danish) { Roles = [Role.Reader, Role.Contact] }),
        ("help.administrator.da", new HelpReply(Language.Danish) { Roles = [Role.Reader, Role.Administrator] }),
        ("help.administrator.en", new HelpReply(Language.English) { Roles = [Role.Reader, Role.Administrator] }),
        ("directory.seat.da", new SeatChoiceReply(Language.Danish, "n1", [], [Free, National])),
        ("directory.seat.filled.en", new SeatChoiceReply(Language.English, "n1", [Lise], [Free])),
        ("directory.seat.none.da", new SeatChoiceReply(Language.Danish, "n1", [], [])),
        ("directory.request.da", new SeatRequestReply(Language.Danish, "n1", Request, Free)),
        ("directory.request.en", new SeatRequestReply(Language.English, "n1", Request, Free)),
        ("directory.request.accepted.da", new SeatRequestReply(Language.Danish, "n1", Request with { Status = SeatRequestStatus.Accepted }, Free)
        {
            Notice = "En anden administrator har allerede afgjort det.",
        }),
        ("directory.list.da", List(Language.Danish)),
        ("directory.list.en", List(Language.English)),
        ("directory.list.empty.da", List(Language.Danish) with { Filter = DirectoryFilter.Away, Items = [], Total = 0, First = 0, Requests = [] }),
        ("directory.form.da", Form(Language.Danish)),
        ("directory.form.en", Form(Language.English)),
        ("directory.form.example.da", Form(Language.Danish) with { Record = new ContactRecord(Free, new ContactState()), Values = ContactForm.Of(Free) }),
        ("directory.form.new.da", new ContactFormReply(Language.Danish, "n1", null, new Dictionary<string, string>(), [National]) { Faults = ["Navn mangler.", "Emner mangler."] }),
        ("directory.away.da", new AwayReply(Language.Danish, "n1", [Lise], "2026-11-30", null)),
        ("directory.away.en", new AwayReply(Language.English, "n1", [Lise], "2026-11-30", "2026-12-04") { Notice = "The last day is before the first." }),
        ("directory.leave.da", new LeaveReply(Language.Danish, "n1", [Lise])),
        ("directory.leave.several.en", new LeaveReply(Language.English, "n1", [Lise, National])),
        ("directory.confirm.da", new ConfirmReply(Language.Danish, "n1", [Lise, National])),
        ("directory.confirm.en", new ConfirmReply(Language.English, "n1", [Lise])),
        ("directory.done.da", new DirectoryDoneReply(Language.Danish, "n1", "Tak. Så står du stadig som kontaktperson, og jeg spørger igen om en måned.")),
        ("directory.undelivered.da", Undelivered(Language.Danish)),
        ("directory.undelivered.en", Undelivered(Language.English)),
        ("directory.undelivered.none.da", new UndeliveredReply(Language.Danish, "n1", [], 0, 0)),
    ];

    public static DirectoryListReply List(Language language) => new(
        language,
        "n1",
        DirectoryFilter.All,
        [
            new DirectoryItem(new ContactRecord(Lise, new ContactState()), [DirectoryFilter.NotConfirmed]),
            new DirectoryItem(new ContactRecord(Free, new ContactState()), [DirectoryFilter.Example]),
            new DirectoryItem(new ContactRecord(National with { AwayTo = new(2026, 12, 4) }, new ContactState { Unreachable = Request.AskedAt }), [DirectoryFilter.Unreachable, DirectoryFilter.Away]),
            new DirectoryItem(new ContactRecord(National with { ValidTo = new(2026, 11, 1) }, new ContactState()), [DirectoryFilter.Ended]),
            new DirectoryItem(new ContactRecord(National, new ContactState()), []),
        ],
        6,
        28,
        new Dictionary<DirectoryFilter, int>
        {
            [DirectoryFilter.All] = 28, [DirectoryFilter.Example] = 20, [DirectoryFilter.Nobody] = 0, [DirectoryFilter.Away] = 1, [DirectoryFilter.Ended] = 1,
            [DirectoryFilter.NotConfirmed] = 4, [DirectoryFilter.Unreachable] = 1,
        })
    {
        Requests = [(Request, Free)],
    };

    private static ContactFormReply Form(Language language)
        => new(language, "n1", new ContactRecord(Lise, new ContactState { Version = 3 }), ContactForm.Of(Lise), [Free, National]);

    private static UndeliveredReply Undelivered(Language language) => new(
        language,
        "n1",
        [
            new UndeliveredItem("i1", RecipientKind.Person, "Lise Holm", Request.AskedAt, "Blocked", UndeliveredSubject.Question, "Må vi optage borgeres opkald?"),
            new UndeliveredItem("i2", RecipientKind.Person, null, Request.AskedAt, "NoAddress", UndeliveredSubject.Confirmation, "Jura i kommuner"),
            new UndeliveredItem("i3", RecipientKind.Channel, "AI i Aarhus", Request.AskedAt, "NotInstalled", UndeliveredSubject.Question, "Hvem har en skabelon?"),
            new UndeliveredItem("i4", RecipientKind.Person, "Bo Berg", Request.AskedAt, "Refused 413", UndeliveredSubject.Notice, null),
            new UndeliveredItem("i5", RecipientKind.Person, "Eva Dam", Request.AskedAt, "GivenUp", UndeliveredSubject.SeatRequest, "Databeskyttelsesrådgiver"),
        ],
        0,
        9)
    {
        Notice = language == Language.Danish ? "Jeg prøver igen nu." : "I am trying again now.",
    };
}
