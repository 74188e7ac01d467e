using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using TeamsPilotBot.Bot.Cards.Templating;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Cards;

public sealed class CardTemplateTests
{
    private const string Data = """{"name":"Mette","count":3,"none":0,"open":true,"empty":[],"list":[{"t":"a"},{"t":"b"}],"inner":{"t":"i"},"mark":"*x*"}""";

    [Theory]
    [InlineData("""{"a":"${name} har ${count}"}""", """{"a":"Mette har 3"}""")]
    [InlineData("""{"a":"${count}","b":"${open}","c":"${name}"}""", """{"a":3,"b":true,"c":"Mette"}""")]
    [InlineData("""{"a":"${missing}","b":"x${missing}y"}""", """{"b":"xy"}""")]
    [InlineData("""{"a":"${inner.t}","b":"${inner.missing.t}"}""", """{"a":"i"}""")]
    [InlineData("""{"a":[{"$data":"${list}","t":"${t}${$index} af ${$root.count}"}]}""", """{"a":[{"t":"a0 af 3"},{"t":"b1 af 3"}]}""")]
    [InlineData("""{"a":{"$data":"${inner}","t":"${t}"},"b":{"$data":"${missing}","t":"x"}}""", """{"a":{"t":"i"}}""")]
    [InlineData("""{"a":[{"$when":"${open}","t":1},{"$when":"${!open}","t":2}]}""", """{"a":[{"t":1}]}""")]
    [InlineData("""{"a":[{"$when":"${empty}","t":1},{"$when":"${list}","t":2},{"$when":"${none}","t":3}]}""", """{"a":[{"t":2}]}""")]
    [InlineData("""{"a":[{"$when":"${name == 'Mette' && count != 4}","t":1},{"$when":"${none == 0}","t":2},{"$when":"${missing == 0}","t":3}]}""", """{"a":[{"t":1},{"t":2}]}""")]
    [InlineData("""{"a":"${labels.Title}","b":["x-${count}"]}""", """{"a":"Title!","b":["x-3"]}""")]
    [InlineData("""{"type":"TextBlock","text":"**${mark}**"}""", """{"type":"TextBlock","text":"**\\*x\\***"}""")]
    [InlineData("""{"type":"FactSet","facts":[{"title":"${mark}","value":"${mark}"}]}""", """{"type":"FactSet","facts":[{"title":"\\*x\\*","value":"\\*x\\*"}]}""")]
    [InlineData("""{"type":"Action.Execute","title":"${mark}"}""", """{"type":"Action.Execute","title":"*x*"}""")]
    public void A_template_becomes_a_card(string template, string expected)
        => Assert.Equal(JObject.Parse(expected).ToString(Formatting.None), Expand(template).ToString(Formatting.None));

    [Theory]
    [InlineData("""{"a":"${list}"}""")]
    [InlineData("""{"a":"${name + 1}"}""")]
    [InlineData("""{"$when":"name","a":1}""")]
    public void A_template_that_asks_for_more_than_there_is_is_a_fault(string template)
        => Assert.Throws<FormatException>(() => Expand(template));

    private static JObject Expand(string template) => CardTemplate.Parse(template).Expand(JObject.Parse(Data), key => key + "!");
}
