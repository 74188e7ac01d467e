using TeamsPilotBot.Dialogs.Digests;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Tests.Cards;

/// <summary>The cards about who gets the weekly digest.</summary>
internal static class SubscriptionGallery
{
    public static readonly DateTimeOffset Next = new(2026, 12, 7, 7, 30, 0, TimeSpan.Zero);

    public static readonly DigestSubscription Blank = SubscriptionRules.Blank(Recipient.Channel("19:erfaringer@thread.tacv2"), Language.Danish, Next.AddDays(-10));

    public static readonly DigestSubscription Channel = Blank with
    {
        State = SubscriptionState.Active, Name = "Erfaringer", TeamName = "AI i Aarhus", Topics = [Category.Legal, Category.Suppliers], Sectors = [Sector.Municipality], OwnerKey = "mette",
    };

    public static readonly DigestSubscription Own = SubscriptionRules.Blank(Recipient.Person("mette"), Language.Danish, Next.AddDays(-10)) with
    {
        State = SubscriptionState.Active, Day = DayOfWeek.Thursday, Time = new TimeOnly(14, 0),
    };

    public static IReadOnlyList<(string Name, Reply Reply)> All { get; } =
    [
        ("subscription.form.new.da", Form(Blank, null, Language.Danish)),
        ("subscription.form.own.en", Form(Own with { State = SubscriptionState.Stopped, Language = Language.English }, null, Language.English)),
        ("subscription.form.da", Form(Channel, Next, Language.Danish) with { Notice = "Ugens overblik er på vej." }),
        ("subscription.form.faults.da", Form(Blank, null, Language.Danish) with
        {
            Values = new Dictionary<string, string> { [SubscriptionFields.Time] = "25:99", [SubscriptionFields.Topics] = "Data,Ethics" },
            Faults = ["Vælg en ugedag fra mandag til fredag.", "»25:99« er ikke et klokkeslæt. Skriv det for eksempel som 8.30."],
        }),
        ("subscription.standing.da", new SubscriptionReply(Language.Danish, "n1", Channel, Next, MayChange: true)
        {
            Notice = "Gemt. Det første kommer mandag den 7. december kl. 8.30, hvis der er nyt til den tid.",
        }),
        ("subscription.standing.en", new SubscriptionReply(Language.English, "n1", Channel with { Language = Language.English }, Next, MayChange: true)),
        ("subscription.standing.others.da", new SubscriptionReply(Language.Danish, "n1", Channel with { Name = null }, Next, MayChange: false)
        {
            Notice = "Det kan kun den, der satte det op, en ejer af teamet eller en administrator ændre.",
        }),
        ("subscription.standing.paused.da", new SubscriptionReply(Language.Danish, "n1", Channel with { State = SubscriptionState.Paused }, null, MayChange: true) { Back = SubscriptionVerb.ListAll, BackFirst = 6 }),
        ("subscription.standing.gone.da", new SubscriptionReply(Language.Danish, "n1", Channel with { State = SubscriptionState.Gone }, null, MayChange: true)),
        ("subscription.standing.wishes.da", new SubscriptionReply(Language.Danish, "n1", Channel, Next, MayChange: true)
        {
            Wishes = [new(DigestItemKind.People, Category.Legal, "nye projekter og kontaktpersoner inden for jura"), new(DigestItemKind.Date, null, "datoer")],
        }),
        ("subscription.list.own.gone.da", new SubscriptionListReply(
            Language.Danish, "n1", IsAll: false, [Item(Own with { State = SubscriptionState.Gone }, null, PostingState.Uncertain)], 0, 1)),
        ("subscription.preview.da", DigestGallery.Of(Language.Danish, "Der er kommet én ny erfaring om jura.", DigestGallery.More(1)) with
        {
            IsPreview = true,
            Back = new SubscriptionCardAction(SubscriptionVerb.Edit, "", new Dictionary<string, string> { [SubscriptionFields.Subscription] = Channel.Id, [SubscriptionFields.Day] = "Monday", [SubscriptionFields.Time] = "08:30", [SubscriptionFields.Topics] = "Data,Ethics", [SubscriptionFields.Sectors] = "" }),
        }),
        ("subscription.list.own.da", new SubscriptionListReply(Language.Danish, "n1", IsAll: false, [new(Own, Next, null), new(Channel, Next, new LastPosting(new DigestWeek(2026, 48), Next.AddDays(-14), PostingState.Posted))], 0, 2)),
        ("subscription.list.asked.da", new SubscriptionListReply(Language.Danish, "n1", IsAll: false, [], 0, 0) { Offer = OwnOffer.Asked }),
        ("subscription.list.possible.en", new SubscriptionListReply(Language.English, "n1", IsAll: false, [], 0, 0) { Offer = OwnOffer.Possible }),
        ("subscription.list.all.da", List(Language.Danish)),
        ("subscription.list.all.en", List(Language.English)),
        ("subscription.list.all.empty.da", new SubscriptionListReply(Language.Danish, "n1", IsAll: true, [], 0, 0)),
    ];

    public static SubscriptionFormReply Form(DigestSubscription subscription, DateTimeOffset? next, Language language)
        => new(language, "n1", subscription, next, SubscriptionForm.Of(SubscriptionSettings.Of(subscription)));

    private static SubscriptionListReply List(Language language) => new(
        language,
        "n1",
        IsAll: true,
        [
            Item(Channel with { Id = "c-1", State = SubscriptionState.Gone, Name = null }, null, PostingState.GivenUp),
            Item(Channel with { Id = "c-2" }, Next, PostingState.Uncertain),
            Item(Channel with { Id = "c-3", Name = "AI i Aarhus" }, Next, PostingState.Waiting),
            Item(Channel with { Id = "c-4", State = SubscriptionState.Paused }, null, PostingState.Posted),
            new SubscriptionItem(Channel with { Id = "c-5", Name = null, TeamName = null }, Next, null),
        ],
        6,
        28)
    {
        Notice = language == Language.Danish ? "Erfaringer: Sat på pause." : "Erfaringer: Paused.",
        Channel = "https://teams.microsoft.com/l/channel/19",
    };

    private static SubscriptionItem Item(DigestSubscription subscription, DateTimeOffset? next, PostingState state)
        => new(subscription, next, new LastPosting(new DigestWeek(2026, 48), Next.AddDays(-14), state));
}
