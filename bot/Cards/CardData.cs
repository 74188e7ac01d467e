using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace TeamsPilotBot.Bot.Cards;

/// <summary>What a template is filled with. Records of this kind hold texts, numbers and booleans only, and lists of such records.</summary>
internal abstract record CardData
{
    private static readonly JsonSerializer CamelCase = JsonSerializer.Create(new JsonSerializerSettings
    {
        ContractResolver = new CamelCasePropertyNamesContractResolver(),
        NullValueHandling = NullValueHandling.Ignore,
    });

    /// <summary>What a screen reader or a car says, and what a client shows that knows no cards: a few plain sentences.</summary>
    public required string Speak { get; init; }

    /// <summary>The line in the list of chats and in notifications.</summary>
    public required string Summary { get; init; }

    /// <summary>The data as the template's paths name it.</summary>
    public JObject ToJson() => JObject.FromObject(this, CamelCase);
}
