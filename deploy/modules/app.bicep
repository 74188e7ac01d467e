// The bot itself, in Container Apps.
param name string
param location string
param image string
param registryName string
param identityId string
param workspaceId string
param publicAddress string

@description('The certificate of publicAddress; empty while the domain is not bound.')
param certificateId string

@description('What the bot takes out of Key Vault to prove who it is: none, secret or certificate.')
@allowed(['none', 'secret', 'certificate'])
param credential string
param vaultUri string
param minReplicas int
param maxReplicas int
param settings object
param tags object

var port = 8080

// What is put into Key Vault by hand must have this name.
var credentialName = 'bot-credential'
var dataFolder = '/data'

resource insights 'Microsoft.Insights/components@2020-02-02' existing = {
  name: '${name}-insights'
}

resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' existing = if (!empty(registryName)) {
  name: empty(registryName) ? 'unused' : registryName
}

// A preview of the API: the later ones have no collector (2025-07-01, looked at in November 2026).
resource environment 'Microsoft.App/managedEnvironments@2024-10-02-preview' = {
  name: '${name}-environment'
  location: location
  tags: tags
  properties: {
    workloadProfiles: [{ name: 'Consumption', workloadProfileType: 'Consumption' }]
    // Logs go by a diagnostic setting, so that no key of the workspace is needed.
    appLogsConfiguration: { destination: 'azure-monitor' }
    // Azure's own collector: it tells the bot its address (OTEL_EXPORTER_OTLP_ENDPOINT) and passes traces on.
    // To Application Insights it takes no metrics (https://learn.microsoft.com/azure/container-apps/opentelemetry-agents).
    appInsightsConfiguration: { connectionString: insights.properties.ConnectionString }
    openTelemetryConfiguration: { tracesConfiguration: { destinations: ['appInsights'] } }
    zoneRedundant: false
  }
}

resource environmentLogs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'logs'
  scope: environment
  properties: {
    workspaceId: workspaceId
    logs: [
      { category: 'ContainerAppConsoleLogs', enabled: true }
      { category: 'ContainerAppSystemLogs', enabled: true }
    ]
  }
}

var address = empty(publicAddress) ? 'https://${name}.${environment.properties.defaultDomain}' : publicAddress

var ownSettings = {
  ASPNETCORE_ENVIRONMENT: 'Production'
  Bot__PublicBaseAddress: address
  Bot__DataFolder: dataFolder
}

var certificateSettings = credential == 'certificate' ? { Bot__Certificate__Path: '/certificate/${credentialName}' } : {}

resource app 'Microsoft.App/containerApps@2025-01-01' = {
  name: name
  location: location
  tags: tags
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${identityId}': {} } }
  properties: {
    environmentId: environment.id
    workloadProfileName: 'Consumption'
    configuration: {
      activeRevisionsMode: 'Single'
      maxInactiveRevisions: 5
      ingress: {
        external: true
        targetPort: port
        transport: 'http'
        allowInsecure: false
        // What is not named here is taken away.
        customDomains: empty(certificateId) ? [] : [{ name: replace(publicAddress, 'https://', ''), certificateId: certificateId, bindingType: 'SniEnabled' }]
      }
      registries: empty(registryName) ? [] : [{ server: registry!.properties.loginServer, identity: identityId }]
      secrets: credential == 'none' ? [] : [{ name: credentialName, keyVaultUrl: '${vaultUri}secrets/${credentialName}', identity: identityId }]
    }
    template: {
      terminationGracePeriodSeconds: 60
      containers: [
        {
          name: 'bot'
          image: image
          resources: { cpu: json('0.5'), memory: '1Gi' }
          env: concat(
            map(items(union(ownSettings, certificateSettings, settings)), setting => { name: setting.key, value: string(setting.value) }),
            credential == 'secret' ? [{ name: 'MicrosoftAppPassword', secretRef: credentialName }] : []
          )
          volumeMounts: concat(
            [{ volumeName: 'data', mountPath: dataFolder }],
            credential == 'certificate' ? [{ volumeName: 'certificate', mountPath: '/certificate' }] : []
          )
          probes: [
            // A new version that is not ready never takes the place of the old one. Later, a store that does not answer for a while
            // must not make the bot unreachable: it says itself that people should try again.
            { type: 'Startup', httpGet: { path: '/health/ready', port: port }, periodSeconds: 20, failureThreshold: 10, timeoutSeconds: 10 }
            { type: 'Liveness', httpGet: { path: '/health/live', port: port }, periodSeconds: 30, failureThreshold: 3, timeoutSeconds: 5 }
            { type: 'Readiness', httpGet: { path: '/health/live', port: port }, periodSeconds: 10, failureThreshold: 3, timeoutSeconds: 5 }
          ]
        }
      ]
      // Never none: reminders and digests are sent by the clock, whether somebody writes or not.
      scale: { minReplicas: minReplicas, maxReplicas: maxReplicas, rules: [{ name: 'http', http: { metadata: { concurrentRequests: '50' } } }] }
      volumes: concat(
        [{ name: 'data', storageType: 'EmptyDir' }],
        credential == 'certificate' ? [{ name: 'certificate', storageType: 'Secret' }] : []
      )
    }
  }
}

output id string = app.id
output address string = address
