using TeamsPilotBot.Dialogs.Asking;

namespace TeamsPilotBot.Dialogs.Digests;

/// <summary>A click on a card about who gets the weekly digest.</summary>
/// <param name="Verb">What to do.</param>
/// <param name="Nonce">The nonce of the card that was clicked.</param>
/// <param name="Fields">What the card's fields hold, by their ids, as <see cref="SubscriptionFields"/> names them.</param>
public sealed record SubscriptionCardAction(SubscriptionVerb Verb, string Nonce, IReadOnlyDictionary<string, string> Fields) : CardClick
{
    /// <summary>What a field holds; null if it is empty.</summary>
    /// <param name="name">The id of the field.</param>
    public string? Field(string name) => Fields.TryGetValue(name, out var value) && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;

    /// <summary>Whether it comes from the form, so that what was typed there is to be kept.</summary>
    public bool HasForm => SubscriptionFields.Form.Any(Fields.ContainsKey);

    /// <summary>The list that the card belongs to, or was opened from; null for none.</summary>
    public SubscriptionVerb? List => Field(SubscriptionFields.List) switch
    {
        nameof(SubscriptionVerb.List) => SubscriptionVerb.List,
        nameof(SubscriptionVerb.ListAll) => SubscriptionVerb.ListAll,
        _ => null,
    };
}

/// <summary>The ids of the fields on cards about who gets the weekly digest, and of what buttons carry besides.</summary>
public static class SubscriptionFields
{
    /// <summary>The id of the subscription.</summary>
    public const string Subscription = "subscription";

    /// <summary>The conversation id of a channel that has none yet, or what an administrator typed to name it.</summary>
    public const string Channel = "channel";

    /// <summary>What the form was made of, so that nobody's change is overwritten unseen.</summary>
    public const string BasedOn = "basedOn";

    /// <summary>The list that the card was opened from.</summary>
    public const string List = "list";

    /// <summary>Where the page of that list begins.</summary>
    public const string First = "first";

    /// <summary>There if the button stands in a row of a list, and the list is what is shown next.</summary>
    public const string Row = "row";

    /// <summary>The weekday.</summary>
    public const string Day = "day";

    /// <summary>The time of day.</summary>
    public const string Time = "time";

    /// <summary>The areas, with commas between.</summary>
    public const string Topics = "topics";

    /// <summary>The sectors, with commas between.</summary>
    public const string Sectors = "sectors";

    /// <summary>The language.</summary>
    public const string Language = "language";

    /// <summary>Of what there is to be less: the kind.</summary>
    public const string Kind = "kind";

    /// <summary>Of what there is to be less: the area.</summary>
    public const string Category = "category";

    /// <summary>What people choose in the form.</summary>
    public static IReadOnlyList<string> Form { get; } = [Day, Time, Topics, Sectors, Language];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Subscription, Channel, BasedOn, List, First, Row, Kind, Category, .. Form];
}
