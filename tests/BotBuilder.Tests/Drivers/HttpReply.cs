using Newtonsoft.Json.Linq;

namespace BotBuilder.Tests.Drivers;

/// <summary>What came back from the bot.</summary>
internal sealed record HttpReply(int Status, string Body)
{
    public JObject Json => JObject.Parse(Body);
}
