using FsCheck;
using FsCheck.Fluent;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Xunit;

namespace BotBuilder.Tests.Schema;

public class ActivityJsonTests
{
    private static readonly string[] KnownTexts = ["type", "id", "channelId", "text", "name", "locale", "replyToId", "action"];

    [Fact]
    public void Whatever_comes_over_the_wire_goes_back_unchanged()
        => Prop.ForAll(ActivityJson().ToArbitrary(), json => JToken.DeepEquals(json, ThereAndBack(json)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20261125, 43));

    [Theory]
    [InlineData("conversation")]
    [InlineData("from")]
    [InlineData("recipient")]
    public void Parts_keep_properties_that_the_schema_does_not_know(string part)
    {
        var json = new JObject
        {
            ["type"] = "message",
            [part] = JObject.Parse("""{"id":"x","aadObjectId":"y","tone":{"warm":[1,2,null]}}"""),
        };

        Assert.True(JToken.DeepEquals(json, ThereAndBack(json)));
    }

    [Fact]
    public void Attachments_and_entities_keep_properties_that_the_schema_does_not_know()
    {
        var json = JObject.Parse("""
            {"type":"message",
             "attachments":[{"contentType":"application/vnd.microsoft.card.adaptive","content":{"type":"AdaptiveCard","body":[]},"x":1}],
             "entities":[{"type":"clientInfo","locale":"da-DK","platform":"Windows"}]}
            """);

        Assert.True(JToken.DeepEquals(json, ThereAndBack(json)));
    }

    [Fact]
    public void Null_properties_are_not_written()
        => Assert.Equal("""{"type":"typing"}""", Write(new Activity(ActivityTypes.Typing)).ToString(Formatting.None));

    [Fact]
    public void A_local_timestamp_keeps_its_offset()
    {
        var activity = JsonConvert.DeserializeObject<Activity>(
            """{"localTimestamp":"2026-11-25T08:30:00+01:00"}""", HttpHelper.BotMessageSerializerSettings)!;

        Assert.Equal(new DateTimeOffset(2026, 11, 25, 8, 30, 0, TimeSpan.FromHours(1)), activity.LocalTimestamp);
    }

    private static JObject ThereAndBack(JObject json) => Write(json.ToObject<Activity>(HttpHelper.BotMessageSerializer)!);

    private static JObject Write(Activity activity) => JObject.FromObject(activity, HttpHelper.BotMessageSerializer);

    private static Gen<JObject> ActivityJson()
        => from known in Gen.SubListOf(KnownTexts)
           from texts in Text().ListOf(known.Count)
           from extraNames in Gen.ListOf(Text())
           from extras in Value(2).ListOf(extraNames.Count)
           from value in Value(3)
           from channelData in Value(3)
           select Combine(known, texts, extraNames, extras, value, channelData);

    private static JObject Combine(
        List<string> known, List<string> texts, List<string> extraNames, List<JToken> extras, JToken value, JToken channelData)
    {
        var json = new JObject();
        for (var i = 0; i < known.Count; i++)
        {
            json[known[i]] = texts[i];
        }

        for (var i = 0; i < extraNames.Count; i++)
        {
            json["x-" + extraNames[i]] = extras[i];
        }

        if (value.Type != JTokenType.Null)
        {
            json["value"] = value;
        }

        if (channelData.Type != JTokenType.Null)
        {
            json["channelData"] = channelData;
        }

        return json;
    }

    private static Gen<JToken> Value(int depth)
    {
        var leaf = Gen.OneOf(
            Text().Select(text => (JToken)text),
            Gen.Choose(-1000, 1000).Select(number => (JToken)number),
            Gen.Elements(true, false).Select(flag => (JToken)flag),
            Gen.Constant((JToken)JValue.CreateNull()));
        return depth == 0
            ? leaf
            : Gen.OneOf(
                leaf,
                Gen.ListOf(Value(depth - 1)).Select(items => (JToken)new JArray(items)),
                Gen.ListOf(Text().Zip(Value(depth - 1))).Select(Object));
    }

    private static JToken Object(IList<(string Name, JToken Value)> properties)
    {
        var json = new JObject();
        foreach (var (name, value) in properties)
        {
            json[name] = value;
        }

        return json;
    }

    private static Gen<string> Text() => Gen.Elements("", "a", "æøå", "Ida & Bo", "<at>x</at>", "😀", "line\nbreak", "\"quoted\"", "28:x");
}
